import type { CueView } from "@shared/api/contract/run-sheets";
import { FIELD_CATALOGUE } from "@shared/domain/merge-field";
import { isCueOpen } from "../cue-standing";

/** A field that nobody has filled: in how many cues it stands, and whether the workspace would fill it by itself. */
export type OpenField = { readonly path: string; readonly count: number; readonly isAutomatic: boolean };

/** The fields still open in cues that are still to be done, the most needed first. */
export function openFieldsOf(cues: readonly Pick<CueView, "status" | "shown">[]): OpenField[] {
  const counts = new Map<string, number>();
  for (const cue of cues) {
    if (!isCueOpen(cue)) continue;
    for (const path of cue.shown.unfilled) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts]
    .map(([path, count]) => ({ path, count, isAutomatic: FIELD_CATALOGUE.some((field) => field.path === path) }))
    .sort((a, b) => b.count - a.count);
}

/** What is typed in for an activity once some more is; a value that was emptied is taken out. */
export function withValues(
  known: Readonly<Record<string, string>>,
  typed: ReadonlyMap<string, string>,
): Record<string, string> {
  const all = new Map([...Object.entries(known), ...typed]);
  return Object.fromEntries([...all].map(([path, value]) => [path, value.trim()]).filter(([, value]) => value !== ""));
}
