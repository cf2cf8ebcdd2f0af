import { useTranslation } from "react-i18next";
import { useRecordNames } from "../../ui/use-record-names";
import { fieldLabel, fieldText, isShownField } from "./field-text";
import type { Step } from "./history-step";
import classes from "./history-step.module.css";

type ChangedFieldsProps = { readonly rows: Step["rows"]; readonly timeZone: string };

/** Rows that are drawn; an import of a thousand says how many more. */
const SHOWN = 30;

/** What a step changed, record by record and field by field: before struck out, after beside it. */
export function ChangedFields({ rows, timeZone }: ChangedFieldsProps) {
  const { t } = useTranslation(["settings", "words", "common"]);
  const nameOf = useRecordNames();
  const text = (kind: string, name: string, value: unknown) => fieldText(kind, name, value, { nameOf, timeZone, t });
  return (
    <div className={classes.rows}>
      {rows.slice(0, SHOWN).map((row) => {
        const fields = row.fields.filter((field) => isShownField(field.name));
        return (
          <div key={`${row.kind}:${row.id}:${row.op}`}>
            <span className={classes.kind}>
              {t(`history.op.${row.op}`, {
                kind: t(`words:kind.${row.kind}`, { defaultValue: t("history.settings") }),
              })}
            </span>
            {fields.length > 0 && (
              <dl className={classes.fields}>
                {fields.map((field) => {
                  const before = text(row.kind, field.name, field.before);
                  const after = text(row.kind, field.name, field.after);
                  return (
                    <div key={field.name} style={{ display: "contents" }}>
                      <dt>{fieldLabel(field.name, t)}</dt>
                      <dd>
                        {before && <span className={classes.before}>{before}</span>}
                        {before && after && " → "}
                        {after && <span className={classes.after}>{after}</span>}
                        {!before && !after && t("history.blank")}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            )}
          </div>
        );
      })}
      {rows.length > SHOWN && (
        <span className={classes.kind}>{t("history.moreRows", { count: rows.length - SHOWN })}</span>
      )}
    </div>
  );
}
