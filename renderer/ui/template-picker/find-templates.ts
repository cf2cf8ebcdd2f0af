import type { TemplateEntry } from "@shared/api/contract/templates";
import { pinyinInitials } from "./pinyin-initials";

/** Templates that a person may mean by some words: in name or summary, or by the initials of the name. */
export function findTemplates(entries: readonly TemplateEntry[], words: string): TemplateEntry[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [...entries];
  return entries.filter(
    ({ template }) =>
      `${template.name}\n${template.summary}`.toLowerCase().includes(wanted) ||
      pinyinInitials(template.name).includes(wanted),
  );
}
