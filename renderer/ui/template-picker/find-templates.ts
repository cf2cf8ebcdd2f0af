import type { TemplateEntry } from "@shared/api/contract/templates";
import { activityType } from "@shared/domain/activity";
import { pinyinInitials } from "./pinyin-initials";

/** Templates that a person may mean by some words: in name or summary, or by the initials of the name. One kind stands together. */
export function findTemplates(entries: readonly TemplateEntry[], words: string): TemplateEntry[] {
  const wanted = words.trim().toLowerCase();
  const byType = entries.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (wanted === "") return byType;
  return byType.filter(
    ({ template }) =>
      `${template.name}\n${template.summary}`.toLowerCase().includes(wanted) ||
      pinyinInitials(template.name).includes(wanted),
  );
}

function placeOf({ template }: TemplateEntry): number {
  return activityType.options.indexOf(template.type);
}
