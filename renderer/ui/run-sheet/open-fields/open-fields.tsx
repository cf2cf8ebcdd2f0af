import { Button, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { IconAlertCircle } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { isComposing } from "../../../browser/is-composing";
import { openFieldsOf, withValues } from "./open-field-rows";
import styles from "./open-fields.module.css";

type OpenFieldsProps = { readonly activity: Activity; readonly cues: readonly CueView[] };

/** 待填: every value the run sheet still lacks, filled in once for all cues of the activity. */
export function OpenFields({ activity, cues }: OpenFieldsProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [isFilling, setFilling] = useState(false);
  const update = useMutation(api.activities.update.mutationOptions());
  const open = openFieldsOf(cues);
  const filled = Object.entries(activity.fieldValues);
  if (open.length === 0 && filled.length === 0) return null;

  const rows = isFilling ? [...open, ...filled.map(([path]) => ({ path, count: 0, isAutomatic: false }))] : [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (typed.size === 0) return;
    const fieldValues = withValues(activity.fieldValues, typed);
    const onSuccess = () => {
      setTyped(new Map());
      setFilling(false);
      notifications.show({ color: "jade", message: t("open.saved"), autoClose: 2500 });
    };
    update.mutate({ id: activity.id, changes: { fieldValues } }, { onSuccess });
  };
  return (
    <form className={styles.box} data-open={open.length > 0 || undefined} onSubmit={save} aria-label={t("open.label")}>
      {open.length > 0 ? (
        <div className={styles.lead}>
          <IconAlertCircle size={16} stroke={1.8} aria-hidden />
          <span>{t("open.lead", { count: open.length })}</span>
          {isFilling ? null : (
            <Button size="compact-sm" onClick={() => setFilling(true)}>
              {t("open.fill")}
            </Button>
          )}
        </div>
      ) : null}
      {isFilling || open.length === 0 ? null : (
        <ul className={styles.missing}>
          {open.map(({ path, count }) => (
            <li key={path}>
              {path} <span>{t("open.count", { count })}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 ? (
        <div className={styles.rows}>
          {rows.map(({ path, count, isAutomatic }, index) => (
            <TextInput
              key={path}
              autoFocus={index === 0}
              size="xs"
              label={path}
              description={[count > 0 && t("open.count", { count }), isAutomatic && t("open.auto")]
                .filter(Boolean)
                .join(" · ")}
              inputWrapperOrder={["label", "input", "description"]}
              maxLength={500}
              value={typed.get(path) ?? activity.fieldValues[path] ?? ""}
              onChange={(event) => setTyped(new Map(typed).set(path, event.currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key === "Enter" && isComposing(event)) event.preventDefault();
              }}
            />
          ))}
          <Button
            type="submit"
            size="xs"
            className={styles.save}
            loading={update.isPending}
            disabled={typed.size === 0}
          >
            {t("open.save")}
          </Button>
        </div>
      ) : null}
      {filled.length > 0 && !isFilling ? (
        <p className={styles.filled}>
          <span>
            {t("open.filled", { values: filled.map(([path, value]) => `${path} ${value}`).join(t("listMark")) })}
          </span>
          <Button size="compact-xs" variant="subtle" onClick={() => setFilling(true)}>
            {t("open.change")}
          </Button>
        </p>
      ) : null}
    </form>
  );
}
