import type { TFunction } from "i18next";
import { fieldChoices } from "./field-choices";
import { FieldIcon } from "./field-icon";
import type { PickOption } from "./option-row";

/** The merge fields that fit the words typed, as lines of a menu. */
export function fieldOptions(
  query: string,
  own: readonly string[],
  language: string,
  t: TFunction<"editor">,
): PickOption[] {
  return fieldChoices(query, own, language).map((choice) => ({
    key: choice.path,
    label: choice.origin === "new" ? t("fields.new", { name: choice.label }) : choice.label,
    note: choice.label === choice.path ? undefined : choice.path,
    isNew: choice.origin === "new",
    icon: <FieldIcon choice={choice} />,
  }));
}
