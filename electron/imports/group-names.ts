import { wordKey } from "@shared/domain/import-words";
import { planWords } from "./plan-words";
import type { RowCells } from "./row-cells";
import { splitGroups } from "./split-names";

/** What the person decided about names (`wordKey`) that the workspace does not have: the group it stands for, a new one, none. */
export type GroupDecisions = ReadonlyMap<string, { readonly use: string } | "create" | "leave_out">;

/** The groups that a file can speak of: as the workspace spells them, else as the file does first. */
export type GroupNames = {
  readonly all: () => readonly string[];
  readonly canonical: (name: string) => string;
  readonly isKnown: (key: string) => boolean;
  readonly isLeftOut: (name: string) => boolean;
  /** The parts of a group cell; the same few cells come again and again. */
  readonly split: (cell: string) => readonly string[];
};

const NONE: GroupDecisions = new Map();

/** Collects the groups of the workspace and those that the rows name, so that 全部群 means all of them. */
export function groupNames(
  rows: readonly RowCells[],
  workspace: readonly string[],
  fallback: string | null,
  decisions: GroupDecisions = NONE,
): GroupNames {
  const names = new Map(workspace.map((name) => [wordKey(name), name]));
  const isWorkspace = new Set(names.keys());
  const isKnown = (key: string) => isWorkspace.has(key);
  const take = (name: string) => {
    const key = wordKey(name);
    if (names.has(key)) return;
    const decision = decisions.get(key);
    if (typeof decision === "object") names.set(key, decision.use);
    else names.set(key, (decision === undefined && shortNameOf(name, workspace)) || name);
  };
  if (fallback !== null) take(fallback);
  const cells = new Map<string, readonly string[]>();
  const split = (cell: string) => {
    const parts = cells.get(cell) ?? splitGroups(cell, isKnown);
    cells.set(cell, parts);
    return parts;
  };
  for (const cell of new Set(rows.flatMap((row) => row.all("group").map(({ value }) => value)))) {
    for (const name of split(cell)) {
      const key = wordKey(name);
      if (!planWords.allGroups.has(key) && !planWords.channels.has(key)) take(name);
    }
  }
  const isLeftOut = (name: string) => decisions.get(wordKey(name)) === "leave_out" && !isKnown(wordKey(name));
  return {
    all: () => [...new Set(names.values())].filter((name) => !isLeftOut(name)),
    canonical: (name) => names.get(wordKey(name)) ?? name,
    isKnown,
    isLeftOut,
    split,
  };
}

/** 1群 and VIP群 in a plan are the only group of the workspace whose name ends so, if there is exactly one. */
export function shortNameOf(name: string, workspace: readonly string[]): string | undefined {
  const key = wordKey(name);
  if (!/^(?:\d{1,3}|[a-z]{1,4}\d{0,2})群$/.test(key)) return undefined;
  const found = workspace.filter((each) => {
    const whole = wordKey(each);
    return whole.endsWith(key) && !/[a-z\d]/.test(whole.at(-key.length - 1) ?? "");
  });
  return found.length === 1 ? found[0] : undefined;
}
