import { useTranslation } from "react-i18next";
import { useRecordNames } from "../../ui/use-record-names";
import { fieldLabel, fieldText, isShownField } from "./field-text";
import type { Step } from "./history-step";
import classes from "./history-step.module.css";

type Row = Step["rows"][number];

type ChangedFieldsProps = { readonly rows: readonly Row[]; readonly timeZone: string };

/** Rows that are drawn; an import of a thousand says how many more. */
const SHOWN = 30;

/** What a step changed, record by record and field by field: before struck out, after beside it. */
export function ChangedFields({ rows, timeZone }: ChangedFieldsProps) {
  const { t } = useTranslation(["settings", "words", "common"]);
  const nameOf = useRecordNames();
  const context = { nameOf, timeZone, t };
  return (
    <div className={classes.rows}>
      {rows.slice(0, SHOWN).map((row) => {
        const kind = t(`words:kind.${row.kind}`, { defaultValue: t("history.settings") });
        return (
          <div key={`${row.kind}:${row.id}:${row.op}`}>
            {rows.length > 1 && (
              <span className={classes.kind}>
                {t(`history.op.${row.op}`, { kind })} {nameOf(row.id)}
              </span>
            )}
            <dl className={classes.fields}>
              {changesOf(row, (name, value) => fieldText(row.kind, name, value, context)).map(
                ({ name, before, after }) => (
                  <div key={name} style={{ display: "contents" }}>
                    <dt>{fieldLabel(name, t)}</dt>
                    <dd>
                      {before && <span className={classes.before}>{before}</span>}
                      {before && " → "}
                      {after ? <span className={classes.after}>{after}</span> : t("history.blank")}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </div>
        );
      })}
      {rows.length > SHOWN && (
        <span className={classes.kind}>{t("history.moreRows", { count: rows.length - SHOWN })}</span>
      )}
    </div>
  );
}

type Change = { readonly name: string; readonly before: string; readonly after: string };

/** The changes worth reading: a new record's empty fields are none, nor is one that reads the same before and after. */
function changesOf(row: Row, text: (name: string, value: unknown) => string): Change[] {
  return row.fields
    .filter((field) => isShownField(field.name))
    .map(({ name, before, after }) => {
      const [old, young] = onlyDifferent(before, after);
      return { name, before: text(name, old), after: text(name, young) };
    })
    .filter(({ before, after }) => before !== after);
}

/** Of two values with parts (定位, 基本), only the parts that differ; other values as they are. */
function onlyDifferent(before: unknown, after: unknown): [unknown, unknown] {
  if (!hasParts(before) || !hasParts(after)) return [before, after];
  const names = Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const pick = (value: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, value[name]]));
  return [pick(before), pick(after)];
}

function hasParts(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
