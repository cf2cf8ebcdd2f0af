import { plainTextOf } from "@shared/domain/plain-text";
import { richText } from "@shared/domain/rich-text";
import type { Translate } from "../../../ui/format-when";
import { type FieldContext, fieldLabel, fieldText } from "../field-text";

/** Units of several columns, and those whose column's name says too little beside two versions. */
const OWN_LABELS = new Set(["settled", "time", "trashedAt", "body"]);

/** What a unit of a record is called: the history's word for its field, or one of its own. */
export function unitLabel(unit: string, t: Translate): string {
  return OWN_LABELS.has(unit) ? t(`team:unit.${unit}`) : fieldLabel(unit, t);
}

/** What one side says of a unit, in words; never empty, so that two versions can be compared. */
export function unitText(kind: string, unit: string, value: unknown, context: FieldContext): string {
  const { t } = context;
  if (unit === "trashedAt") return t(value === null || value === undefined ? "team:unit.kept" : "team:unit.trashed");
  const text = unit === "body" ? bodyText(value) : fieldText(kind, unit, value, context);
  return text === "" ? t("team:unit.empty") : text;
}

function bodyText(value: unknown): string {
  const body = richText.safeParse(value);
  return body.success ? plainTextOf(body.data) : "";
}
