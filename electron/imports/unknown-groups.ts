import type { GroupDecision, UnknownGroup } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { type GroupDecisions, shortNameOf } from "./group-names";
import { planWords } from "./plan-words";
import { splitGroups } from "./split-names";
import { textLikeness } from "./text-likeness";

/** A group of the workspace, as far as a plan's names are compared with it. */
type NamedGroup = { readonly id: string; readonly name: string };

/** A group cell of the plan and its line. */
export type GroupCell = { readonly line: number; readonly value: string };

const MOST_SIMILAR = 3;
/** From this share of character pairs in common on a name may be another spelling. */
const LIKE_ENOUGH = 0.5;

/** The person's decisions by name; one for a group that is gone counts as none. */
export function groupDecisions(given: readonly GroupDecision[], groups: readonly NamedGroup[]): GroupDecisions {
  const decisions = new Map<string, { readonly use: string } | "create" | "leave_out">();
  for (const decision of given) {
    const group = decision.action === "use" ? groups.find(({ id }) => id === decision.groupId) : undefined;
    if (decision.action !== "use") decisions.set(wordKey(decision.name), decision.action);
    else if (group) decisions.set(wordKey(decision.name), { use: group.name });
  }
  return decisions;
}

/** The groups that the cells name and the workspace does not have, in the order of the plan; a short name stands for an open group only. */
export function unknownGroups(
  cells: readonly GroupCell[],
  groups: readonly NamedGroup[],
  open: readonly string[],
  decisions: GroupDecisions,
): UnknownGroup[] {
  const byKey = new Map(groups.map((group) => [wordKey(group.name), group]));
  const found = new Map<string, { name: string; line: number; rows: number }>();
  for (const { line, value } of cells) {
    for (const name of splitGroups(value, (key) => byKey.has(key))) {
      const key = wordKey(name);
      if (byKey.has(key) || planWords.allGroups.has(key) || planWords.channels.has(key)) continue;
      const seen = found.get(key);
      if (seen) seen.rows += 1;
      else found.set(key, { name, line, rows: 1 });
    }
  }
  return [...found].map(([key, unknown]) => {
    const decision = decisions.get(key);
    const taken =
      typeof decision === "object" ? decision.use : decision === undefined && shortNameOf(unknown.name, open);
    const groupId = (taken && byKey.get(wordKey(taken))?.id) || null;
    const action = groupId !== null ? "use" : decision === "leave_out" ? "leave_out" : "create";
    return { ...unknown, similar: similarTo(unknown.name, groups), action, groupId };
  });
}

function similarTo(name: string, groups: readonly NamedGroup[]): UnknownGroup["similar"] {
  const key = comparable(name);
  return groups
    .map(({ id, name: known }) => ({ id, name: known, likeness: likeness(key, comparable(known)) }))
    .filter(({ likeness: share }) => share >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SIMILAR)
    .map(({ id, name: known }) => ({ id, name: known }));
}

/** The same (2) before a name that holds the other one (above 1: 宝妈群 in 老客宝妈2群) before names with much in common. */
function likeness(a: string, b: string): number {
  const stem = a.replace(/群$/, "");
  if (a === b) return 2;
  return (stem.length >= 2 && b.includes(stem)) || b.endsWith(a) ? stem.length / b.length + 1 : textLikeness(a, b);
}

const NUMBERS = "零一二三四五六七八九";

/** 宝妈好物一群 and 宝妈好物1群 are one; 群 stands in every name and says nothing. */
function comparable(name: string): string {
  return wordKey(name)
    .replace(/[零一二三四五六七八九](?=群|$)/g, (digit) => String(NUMBERS.indexOf(digit)))
    .replace(/[()[\]【】「」·\-_|]/g, "")
    .replace(/^(?:微信|企微)/, "");
}
