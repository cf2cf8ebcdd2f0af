import type { TemplateEntry } from "@shared/api/contract/templates";
import { type ActivityTemplate, blankActivityTemplate, type TemplateCue } from "@shared/domain/activity-template";
import { timeOfCue } from "@shared/domain/cue-time";
import { addMinutes, minutesBetween } from "@shared/domain/wall-time";

/** Which templates are listed: every one, those as shipped, or the user's own and those they changed. */
export const TEMPLATE_SHELVES = ["all", "shipped", "own"] as const;

export type TemplateShelf = (typeof TEMPLATE_SHELVES)[number];

/** The templates on a shelf. */
export function onShelf(entries: readonly TemplateEntry[], shelf: TemplateShelf): TemplateEntry[] {
  if (shelf === "all") return [...entries];
  return entries.filter(({ origin }) => (origin === "shipped") === (shelf === "shipped"));
}

/** The template an address means: by its key, or by the id of the user's own record. */
export function findEntry(entries: readonly TemplateEntry[], address: string | undefined): TemplateEntry | undefined {
  return entries.find(({ id, template }) => template.key === address || (id !== null && id === address));
}

/** A Monday far from every edge: lines are only compared with each other. */
const SOME_DAY = "2026-01-05";

/** The lines of a template in the order in which they fall due, as if it were held once. */
export function cuesInTime(template: Pick<ActivityTemplate, "cues" | "startClock" | "durationMinutes">): TemplateCue[] {
  const start = `${SOME_DAY}T${template.startClock}`;
  const span = { start, end: addMinutes(start, template.durationMinutes) };
  const dueIn = (cue: TemplateCue) => minutesBetween(start, timeOfCue(cue.time, span, cue.title));
  return template.cues.toSorted((a, b) => dueIn(a) - dueIn(b));
}

/** A key no line of the template has; lines are found by it when the template is edited later. */
export function freeCueKey(cues: readonly Pick<TemplateCue, "key">[]): string {
  const taken = new Set(cues.map(({ key }) => key));
  for (let number = cues.length + 1; ; number += 1) {
    if (!taken.has(`line_${number}`)) return `line_${number}`;
  }
}

/** A new line in a phase: a message at the start, to be worded. */
export function newCue(template: Pick<ActivityTemplate, "cues">): TemplateCue {
  const [blank] = blankActivityTemplate.cues;
  if (!blank) throw new Error("the blank template has a line");
  return { ...blank, key: freeCueKey(template.cues), phase: "push" };
}

/** The lines once one has changed, was doubled (the copy behind it) or taken out. A template keeps at least one. */
export function withCue(cues: readonly TemplateCue[], key: string, changes: Partial<TemplateCue>): TemplateCue[] {
  return cues.map((cue) => (cue.key === key ? { ...cue, ...changes } : cue));
}

/** The lines with a copy of one behind it. */
export function withCopy(cues: readonly TemplateCue[], key: string): TemplateCue[] {
  return cues.flatMap((cue) => (cue.key === key ? [cue, { ...cue, key: freeCueKey(cues) }] : [cue]));
}
