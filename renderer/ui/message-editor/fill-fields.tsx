import { Button, TextInput } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { isComposing } from "../../browser/is-composing";
import styles from "./fill-fields.module.css";

/** The fields of a message that nobody has filled, each with a place to fill it; nothing when all are. */
export function FillFields({ view }: { view: MessageView }) {
  const { t } = useTranslation("message-editor");
  const [values, setValues] = useState<Record<string, string>>({});
  const update = useMutation(api.messages.update.mutationOptions());
  if (view.unfilled.length === 0) return null;

  const typed = view.unfilled.flatMap((path) => {
    const value = values[path]?.trim();
    return value ? [[path, value] as const] : [];
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (typed.length === 0) return;
    const fieldValues = { ...view.message.fieldValues, ...Object.fromEntries(typed) };
    update.mutate({ id: view.message.id, changes: { fieldValues } }, { onSuccess: () => setValues({}) });
  };
  return (
    <form className={styles.box} data-fill-fields onSubmit={save} aria-label={t("fill.label")}>
      <div className={styles.lead}>
        <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
        {t("fill.lead", { count: view.unfilled.length })}
      </div>
      <div className={styles.fields}>
        {view.unfilled.map((path) => (
          <TextInput
            key={path}
            size="xs"
            label={path}
            value={values[path] ?? ""}
            maxLength={500}
            onChange={(event) => setValues({ ...values, [path]: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && isComposing(event)) event.preventDefault();
            }}
          />
        ))}
        <Button type="submit" size="xs" loading={update.isPending} disabled={typed.length === 0}>
          {t("fill.save")}
        </Button>
      </div>
    </form>
  );
}
