import type { RecordKind } from "../record-kinds";
import type { UnitValues } from "./lineage";
import { type MergedValue, mergeValues } from "./merge-value";

/** Columns that say nothing of their own: counted and timed by each workspace. */
const LEFT_OUT: ReadonlySet<string> = new Set(["id", "revision", "createdAt", "updatedAt"]);

/** Columns that are made from others of the same record. */
const DERIVED: Partial<Record<RecordKind, string>> = { drafts: "plainText" };

/** Columns that only make sense together: a sent message has its time and its text, an activity ends after it starts. */
const TOGETHER: Partial<Record<RecordKind, Readonly<Record<string, readonly string[]>>>> = {
  messages: { settled: ["status", "skipReason", "sentAt", "sentText"] },
  activities: { time: ["start", "end"] },
};

/** Columns on which two sides always agree: a series is laid out as far as the further of the two. */
const FURTHEST: ReadonlySet<string> = new Set(["laidUntil"]);

/** Merges what two sides say of a unit; see `mergeValues`. */
export function mergeUnit(unit: string, base: unknown, mine: unknown, theirs: unknown): MergedValue {
  if (!FURTHEST.has(unit)) return mergeValues(base, mine, theirs);
  return { value: String(mine) > String(theirs) ? mine : theirs };
}

/** The units a record is merged by, with the columns of each. */
export function unitsOf(kind: RecordKind, columns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = Object.entries(TOGETHER[kind] ?? {});
  const grouped = new Set(groups.flatMap(([, names]) => names));
  const alone = columns.filter((name) => !LEFT_OUT.has(name) && name !== DERIVED[kind] && !grouped.has(name));
  return new Map([
    ...alone.map((name): [string, string[]] => [name, [name]]),
    ...groups.map(([name, list]): [string, string[]] => [name, [...list]]),
  ]);
}

/** What each unit of a record says; one of several columns says an object of them. */
export function unitValues(units: ReadonlyMap<string, readonly string[]>, record: UnitValues): UnitValues {
  return Object.fromEntries(
    [...units].map(([unit, columns]) => {
      const [only = unit] = columns;
      if (columns.length === 1) return [unit, record[only] ?? null];
      return [unit, Object.fromEntries(columns.map((column) => [column, record[column] ?? null]))];
    }),
  );
}

/** The columns that units say. */
export function columnValues(
  units: ReadonlyMap<string, readonly string[]>,
  values: UnitValues,
): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [unit, value] of Object.entries(values)) {
    const names = units.get(unit) ?? [];
    if (names.length === 1) columns[names[0] ?? unit] = value;
    else Object.assign(columns, value);
  }
  return columns;
}
