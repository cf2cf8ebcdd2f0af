import type { MessageView } from "@shared/domain/message";
import type { RenderLibrary } from "@shared/domain/render-input";
import { IconCheck, IconHandFinger } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { fieldFace } from "../../ui/editor/field-face";
import { TextField } from "../../ui/text-field";
import type { RecordForm } from "../../ui/use-record-form";
import { type FieldRow, fieldRows } from "./field-rows";
import classes from "./field-values.module.css";

type FieldValuesProps = {
  readonly form: RecordForm<"drafts">;
  readonly paths: readonly string[];
  readonly view: MessageView;
  readonly library: RenderLibrary;
};

/** Every merge field of the draft: what the workspace puts in its place, and a box for what it cannot know. */
export function FieldValues({ form, paths, view, library }: FieldValuesProps) {
  const { t, i18n } = useTranslation("drafts");
  const { values } = form;
  const rows = fieldRows(paths, values, library, view.message);
  if (rows.length === 0) return <p className={classes.none}>{t("fieldValues.none", { open: "{{" })}</p>;
  const missing = rows.flatMap(({ state, path }) =>
    state === "missing" ? [fieldFace(path, i18n.language).label] : [],
  );
  const setValue = (path: string, value: string) => {
    const { [path]: _old, ...rest } = values.fieldValues;
    form.set("fieldValues", value === "" ? rest : { ...rest, [path]: value });
  };
  return (
    <>
      <p className={classes.none}>{t("fieldValues.hint", { group: view.groupName ?? t("fieldValues.noGroup") })}</p>
      {missing.length > 0 && (
        <p className={classes.missing} role="status">
          {t("fieldValues.missing", { count: missing.length, names: missing.join(t("listComma")) })}
        </p>
      )}
      {rows.map((row) => (
        <div key={row.path} className={classes.row} data-state={row.state}>
          {row.state === "filled" || row.state === "poster" ? (
            <GivenValue row={row} label={fieldFace(row.path, i18n.language).label} />
          ) : (
            <TextField
              label={fieldFace(row.path, i18n.language).label}
              hint={row.isKnown && row.state === "missing" ? t(`fieldValues.source.${sourceOf(row.path)}`) : undefined}
              placeholder={
                row.fallback === undefined
                  ? t("fieldValues.placeholder")
                  : t("fieldValues.fallback", { value: row.fallback })
              }
              value={values.fieldValues[row.path] ?? ""}
              onChange={(value) => setValue(row.path, value)}
            />
          )}
        </div>
      ))}
    </>
  );
}

function GivenValue({ row, label }: { readonly row: FieldRow; readonly label: string }) {
  const { t } = useTranslation("drafts");
  const isPoster = row.state === "poster";
  return (
    <div className={classes.given}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>
        {isPoster ? <IconHandFinger size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        {isPoster ? t("fieldValues.poster") : row.value}
      </span>
    </div>
  );
}

const sources: Readonly<Record<string, string>> = {
  商品: "product",
  活动: "activity",
  人设: "voice",
  成员: "staff",
  等级: "tier",
  群: "group",
  店铺: "shop",
};

/** What has to be named so that the workspace can fill a field: the word before its dot. */
function sourceOf(path: string): string {
  return sources[path.split(".")[0] ?? ""] ?? "other";
}
