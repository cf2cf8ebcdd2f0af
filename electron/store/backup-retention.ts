import type { BackupName } from "./backup-name";

export type Generation = "recent" | "daily" | "monthly";

/** How many of each generation are kept. */
export const GENERATIONS = { recent: 5, daily: 14, monthly: 12 } as const;

/** A backup with less than this share of the records of an older one is thin: perhaps after a loss nobody has noticed. */
const THIN_SHARE = 0.5;

/**
 * Which backups are kept and as what, by name: the last five, one a day for 14 days that have one, one a month for 12.
 * Thin backups are counted apart from full ones, so that a newer empty file never pushes out an older full one.
 */
export function planRetention(backups: readonly (BackupName & { readonly name: string })[]): Map<string, Generation> {
  const oldestFirst = [...backups].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  let fullest = 0;
  const full: (BackupName & { name: string })[] = [];
  const thin: (BackupName & { name: string })[] = [];
  for (const backup of oldestFirst) {
    fullest = Math.max(fullest, backup.rows);
    (backup.rows < fullest * THIN_SHARE ? thin : full).push(backup);
  }
  return new Map([...keep(full.reverse()), ...keep(thin.reverse())]);
}

/** The generations among backups that are in order from newest to oldest. */
function keep(newestFirst: readonly (BackupName & { readonly name: string })[]): Map<string, Generation> {
  const kept = new Map<string, Generation>();
  for (const { name } of newestOf(newestFirst, 7, GENERATIONS.monthly)) kept.set(name, "monthly");
  for (const { name } of newestOf(newestFirst, 10, GENERATIONS.daily)) kept.set(name, "daily");
  for (const { name } of newestFirst.slice(0, GENERATIONS.recent)) kept.set(name, "recent");
  return kept;
}

/** The newest backup of each of the latest `count` spans; a span is the first `length` characters of the time: a day, a month. */
function newestOf(newestFirst: readonly (BackupName & { readonly name: string })[], length: number, count: number) {
  const bySpan = new Map<string, BackupName & { readonly name: string }>();
  for (const backup of newestFirst) {
    const span = backup.at.slice(0, length);
    if (!bySpan.has(span)) bySpan.set(span, backup);
  }
  return [...bySpan.values()].slice(0, count);
}
