import type { GroupDecision, PlanRow, RowProblem, UnknownGroup } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { isSettled, type Message } from "@shared/domain/message";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { coveredInRow, coveredParts } from "../imports/covered-parts";
import { findActivities } from "../imports/find-activities";
import { filePrints, type ImportFields, type ImportKey, slotText } from "../imports/import-key";
import { type KnownMessage, matchRows } from "../imports/match-rows";
import { mergeRow, type RowMerge } from "../imports/merge-row";
import type { PlanItem } from "../imports/plan-item";
import { readPlan } from "../imports/read-plan";
import { type NewStaff, type NewVoice, type Ref, senderBook } from "../imports/resolve-senders";
import { type GroupCell, groupDecisions, unknownGroups } from "../imports/unknown-groups";
import { activityPrint, type PlacedActivity, placeActivities } from "./import-activities";
import type { ImportFile } from "./import-file";
import type { ImportKnown } from "./import-known";
import { keptNotice, noveltyNotices, rowNotice } from "./import-notices";
import { onlyGroupOf } from "./import-only-group";

/** A message to make: its fields (which may name records to be made) and the key to remember, but for its stored hashes. */
export type ImportCreation = {
  readonly item: PlanItem;
  readonly fields: ImportFields;
  readonly key: Omit<ImportKey, "app">;
};

/** A message to change, and what to remember afterwards. */
export type ImportChange = {
  readonly message: Message;
  readonly merge: RowMerge;
  readonly key: ImportKey;
};

/** Everything that taking a file in would do, worked out without writing anything. */
export type ImportWork = {
  readonly rows: readonly PlanRow[];
  readonly problems: readonly RowProblem[];
  readonly unknownGroups: readonly UnknownGroup[];
  readonly creations: readonly ImportCreation[];
  readonly changes: readonly ImportChange[];
  readonly groups: readonly { readonly ref: Ref; readonly name: string }[];
  readonly voices: readonly NewVoice[];
  readonly staff: readonly NewStaff[];
  readonly activities: readonly PlacedActivity[];
};

/** What the person said beside the file: the day from which days are counted, and what to do about unknown groups. */
export type ImportSayings = {
  readonly day?: DateText | undefined;
  readonly groups?: readonly GroupDecision[] | undefined;
};

/** Works out an import against the workspace as it is: which rows are new, which changed, which stay; and what has to be made for them. */
export function importWork(
  file: ImportFile,
  known: ImportKnown,
  now: WallTime,
  sayings: ImportSayings = {},
): ImportWork {
  const onlyGroup = onlyGroupOf(file, known.groups);
  const open = known.groups.filter((group) => group.status !== "closed").map((group) => group.name);
  const decisions = groupDecisions(sayings.groups ?? [], known.groups);
  const plan = readPlan(file.headers, file.rows, file.headerLine + 1, file.mapping, {
    now,
    day: sayings.day ?? dateOf(now),
    decisions,
    groups: open,
    onlyGroup,
  });
  const { items } = plan;
  const unknown = unknownGroups(groupCells(file, onlyGroup), known.groups, open, decisions);
  const found = matchRows(items, known.messages);
  const hasActivityColumn = Object.values(file.mapping).includes("activity");
  const activities = placeActivities(findActivities(items, hasActivityColumn), found, known.activities);
  const activityOf = new Map(activities.flatMap((placed) => placed.plan.items.map((item) => [item, placed] as const)));
  const groupIds = new Map(known.groups.map((group) => [wordKey(group.name), group.id]));
  const senders = senderBook(known.voices, known.staff);
  const covered = coveredParts(file.mapping);
  const slots = new Map<string, number>();

  const creations: ImportCreation[] = [];
  const changes: ImportChange[] = [];
  const notices: RowProblem[] = [];
  const rows = items.map((item, index): PlanRow => {
    const placed = activityOf.get(index);
    const fields = fieldsOf(item, groupIds, senders.resolve(item.senderName), placed?.ref ?? null, known.media);
    const slot = { at: item.at, channel: item.channel, group: wordKey(item.groupName ?? "") };
    const place = JSON.stringify(slot);
    const nth = (slots.get(place) ?? 0) + 1;
    slots.set(place, nth);
    const key = { ...slot, nth, file: filePrints(item, placed ? activityPrint(placed) : "") };
    const effect = effectOf(item, fields, key, found[index]);
    return rowOf(item, slotText(key), effect);
  });
  return {
    rows,
    problems: [...plan.problems, ...notices, ...noveltyNotices(file, items, unknown, known)].sort(
      (a, b) => a.line - b.line,
    ),
    unknownGroups: unknown,
    ...neededRecords(creations, changes, items, groupIds, senders, activities),
    creations,
    changes,
  };

  function effectOf(
    item: PlanItem,
    fields: ImportFields,
    key: Omit<ImportKey, "app">,
    known: KnownMessage | undefined,
  ): PlanRow["effect"] {
    if (!known) {
      creations.push({ item, fields, key });
      return "create";
    }
    if (!known.key) {
      // Made by hand: without an earlier import there is no telling an edit of the file from one of the app.
      const isOther = item.messageId !== null && (item.at !== known.message.at || item.title !== known.message.title);
      if (isOther) notices.push(rowNotice(file, item, "edit_kept"));
      return "same";
    }
    const merge = mergeRow(known.key, known.message, key.file, fields, coveredInRow(covered, item, known.message));
    const notice = keptNotice(file, item, known.message, merge);
    if (notice) notices.push(notice);
    const stays = known.message.trashedAt !== null || isSettled(known.message.status);
    if (stays || Object.keys(merge.changes).length === 0) return "same";
    changes.push({ message: known.message, merge, key: { ...key, app: known.key.app } });
    return "update";
  }
}

function fieldsOf(
  item: PlanItem,
  groupIds: ReadonlyMap<string, string>,
  sender: Pick<ImportFields, "voiceId" | "staffId">,
  activityId: Ref | null,
  media: ReadonlyMap<string, string>,
): ImportFields {
  const group = wordKey(item.groupName ?? "");
  return {
    at: item.at,
    channel: item.channel,
    groupId: item.groupName === null ? null : (groupIds.get(group) ?? newGroupRef(item.groupName)),
    title: item.title,
    text: item.text,
    draftId: null,
    // Pictures that the workspace has by that name are taken at once; the others stay wanted.
    mediaIds: [...new Set(item.images.flatMap((name) => media.get(wordKey(name)) ?? []))],
    wantedImages: item.images.filter((name) => !media.has(wordKey(name))),
    voiceId: sender.voiceId,
    staffId: sender.staffId,
    activityId,
    status: item.status,
    skipReason: item.skipReason,
    tags: item.tags,
    note: item.note,
  };
}

/** What stands in the group columns; without one, every row is for the only group. */
function groupCells(file: ImportFile, onlyGroup: string | null): GroupCell[] {
  const lineOf = (index: number) => file.headerLine + 1 + index;
  const columns = Object.keys(file.mapping).filter((index) => file.mapping[index] === "group");
  if (columns.length === 0 && onlyGroup !== null) {
    return file.rows.map((_, index) => ({ line: lineOf(index), value: onlyGroup }));
  }
  return file.rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const value = row[Number(column)] ?? "";
      return value === "" ? [] : [{ line: lineOf(index), value }];
    }),
  );
}

function newGroupRef(name: string): Ref {
  return `new:group:${wordKey(name)}`;
}

function rowOf(item: PlanItem, importKey: string, effect: PlanRow["effect"]): PlanRow {
  const { until: _until, statusText: _statusText, skipReason: _skipReason, messageId: _messageId, ...row } = item;
  return { ...row, importKey, effect };
}

/** Only what a new or changed message names is made: a plan whose rows are all in already makes nothing. */
function neededRecords(
  creations: readonly ImportCreation[],
  changes: readonly ImportChange[],
  items: readonly PlanItem[],
  groupIds: ReadonlyMap<string, string>,
  senders: ReturnType<typeof senderBook>,
  activities: readonly PlacedActivity[],
): Pick<ImportWork, "groups" | "voices" | "staff" | "activities"> {
  const used = new Set<Ref | null | undefined>();
  for (const { groupId, voiceId, staffId, activityId } of [
    ...creations.map((creation) => creation.fields),
    ...changes.map((change) => change.merge.changes),
  ]) {
    for (const ref of [groupId, voiceId, staffId, activityId]) used.add(ref);
  }
  const staff = senders.newStaff().filter(({ ref }) => used.has(ref));
  for (const { voiceRef } of staff) used.add(voiceRef);
  const names = new Map(
    items.flatMap(({ groupName }) => (groupName === null ? [] : [[wordKey(groupName), groupName]])),
  );
  return {
    groups: [...names]
      .filter(([key, name]) => !groupIds.has(key) && used.has(newGroupRef(name)))
      .map(([, name]) => ({ ref: newGroupRef(name), name })),
    voices: senders.newVoices().filter(({ ref }) => used.has(ref)),
    staff,
    activities: activities.filter(({ ref, known, times }) =>
      known ? used.has(ref) || Object.keys(times).length > 0 : used.has(ref),
    ),
  };
}
