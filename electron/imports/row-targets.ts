import type { Channel } from "@shared/domain/channel";
import type { RowProblem } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import type { GroupNames } from "./group-names";
import { planWords } from "./plan-words";
import type { RowCells } from "./row-cells";
import { splitList } from "./split-names";

/** As in `shared/domain/chat-group.ts`. */
const LONGEST_GROUP = 60;

/** Where one message of a row goes. */
export type Target = { readonly channel: Channel; readonly groupName: string | null };

/**
 * Where a row goes: every group it names on its group channels, and once on each channel without groups. A group cell that
 * says 朋友圈 names a channel. `fallback` is the group of a file that has no group column.
 */
export function rowTargets(
  row: RowCells,
  names: GroupNames,
  fallback: string | null,
): { readonly targets: readonly Target[]; readonly problems: readonly RowProblem[] } {
  const groupParts = row.all("group").flatMap((cell) => names.split(cell.value));
  const cell = row.get("channel");
  const written = splitList(cell.value, /[;；、,，/+&和\s]+/).map((word) => planWords.channels.get(wordKey(word)));
  if (written.includes(undefined)) return { targets: [], problems: [row.problem("error", "channel_unknown", cell)] };
  const isChannel = (name: string) => !names.isKnown(wordKey(name)) && planWords.channels.has(wordKey(name));
  const fromGroup = groupParts.filter(isChannel).flatMap((name) => planWords.channels.get(wordKey(name)) ?? []);
  const groups = groupsOf(
    groupParts.filter((name) => !isChannel(name)),
    names,
    groupParts.length === 0 ? fallback : null,
  );
  if (groups.some((name) => name.length > LONGEST_GROUP)) {
    return { targets: [], problems: [row.problem("error", "too_long", row.get("group"))] };
  }
  const channels = new Set([...written.filter((channel) => channel !== undefined), ...fromGroup]);
  if (channels.size === 0 || (groups.length > 0 && written.length === 0)) channels.add("wechat_group");
  const kept = groups.filter((name) => !names.isLeftOut(name));
  const targets = [...channels].flatMap((channel) => targetsOn(channel, kept, groups.length > 0));
  if (kept.length < groups.length && targets.length === 0) {
    return { targets, problems: [row.problem("notice", "group_left_out", row.get("group"))] };
  }
  // 群消息 beside a group cell that says 朋友圈: there is no group to send it to, and none is missing.
  const isMissing = targets.length === 0 || (fromGroup.length === 0 && needsGroup(channels) && kept.length === 0);
  return isMissing
    ? { targets: [], problems: [row.problem("error", "group_missing", row.get("group"))] }
    : { targets, problems: [] };
}

function groupsOf(parts: readonly string[], names: GroupNames, fallback: string | null): string[] {
  const all = parts.some((name) => planWords.allGroups.has(wordKey(name)) && !names.isKnown(wordKey(name)));
  const given = all
    ? names.all()
    : parts.length === 0 && fallback !== null
      ? [names.canonical(fallback)]
      : parts.map(names.canonical);
  return [...new Set(given)];
}

/** `isNamed`: the row named groups, even if all of them were left out. */
function targetsOn(channel: Channel, groups: readonly string[], isNamed: boolean): Target[] {
  const need = planWords.groupNeeds.get(channel) ?? "none";
  if (need === "none" || (need === "optional" && !isNamed)) return [{ channel, groupName: null }];
  return groups.map((groupName) => ({ channel, groupName }));
}

function needsGroup(channels: ReadonlySet<Channel>): boolean {
  return [...channels].some((channel) => planWords.groupNeeds.get(channel) === "needed");
}
