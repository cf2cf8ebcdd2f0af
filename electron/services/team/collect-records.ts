import { QunceError } from "@shared/api/errors";
import { RECORD_KINDS, type RecordKind, type RecordOf } from "@shared/domain/record-kinds";
import type { DateText } from "@shared/domain/wall-time";
import type { ReadDb } from "../../store/database";
import { getRecords, listRecords } from "../../store/records";
import { referencedIds } from "../referenced-ids";

/** What goes into a team pack: everything, or the plan of some days or groups and some drafts, with what they need. */
export type PackSelection = {
  readonly from?: DateText | undefined;
  readonly to?: DateText | undefined;
  readonly groupIds?: readonly string[] | undefined;
  readonly draftIds?: readonly string[] | undefined;
  /** People stay out unless asked for (N10): who gets a pack need not learn who else works here. */
  readonly withStaff: boolean;
};

/** Kinds that tell of people: who works here, and whose words are quoted (N10). */
const PEOPLE: ReadonlySet<RecordKind> = new Set(["staff", "quotes"]);

/** Records by kind and id. */
export type Collected = ReadonlyMap<RecordKind, ReadonlyMap<string, RecordOf<RecordKind>>>;

type Chosen = { readonly kind: RecordKind; readonly record: RecordOf<RecordKind> };

/** The chosen records, those in the trash too (that something was deleted is news), and everything they name. Throws NOT_FOUND for a draft that is not there. */
export function collectRecords(db: ReadDb, selection: PackSelection): Collected {
  const found = new Map<RecordKind, Map<string, RecordOf<RecordKind>>>();
  const queue: Chosen[] = chosenRecords(db, selection);
  const adaptations = Map.groupBy(both(db, "adaptations"), ({ draftId }) => draftId);
  for (let chosen = queue.shift(); chosen; chosen = queue.shift()) {
    const { kind, record } = chosen;
    if (PEOPLE.has(kind) && !selection.withStaff) continue;
    const ofKind = found.get(kind) ?? new Map<string, RecordOf<RecordKind>>();
    if (ofKind.has(record.id)) continue;
    ofKind.set(record.id, record);
    found.set(kind, ofKind);
    // A draft is what it says everywhere: its other versions for channels and readers come along.
    if (kind === "drafts") queue.push(...(adaptations.get(record.id) ?? []).map(chosenAdaptation));
    for (const [target, ids] of Map.groupBy(referencedIds(kind, record as never), (reference) => reference.kind)) {
      queue.push(
        ...recordsOf(
          db,
          target,
          ids.map(({ id }) => id),
        ),
      );
    }
  }
  return found;
}

function chosenRecords(db: ReadDb, { from, to, groupIds, draftIds }: PackSelection): Chosen[] {
  const hasSpan = from !== undefined && to !== undefined;
  const hasGroups = groupIds !== undefined && groupIds.length > 0;
  const drafts = recordsOf(db, "drafts", draftIds ?? []);
  if (drafts.length < new Set(draftIds).size) throw new QunceError("NOT_FOUND");
  if (!hasSpan && !hasGroups) return drafts.length > 0 ? drafts : RECORD_KINDS.flatMap((kind) => all(db, kind));
  const isInSpan = (start: string, end: string) => !hasSpan || (start.slice(0, 10) <= to && end.slice(0, 10) >= from);
  const isChosenGroup = (id: string | null) => !hasGroups || (id !== null && groupIds.includes(id));
  const activities = both(db, "activities").filter(
    ({ start, end, groupIds: ids }) => isInSpan(start, end) && (ids.length === 0 || ids.some(isChosenGroup)),
  );
  const activityIds = new Set(activities.map(({ id }) => id));
  const messages = both(db, "messages").filter(
    ({ at, groupId, activityId }) =>
      isChosenGroup(groupId) && (isInSpan(at, at) || (activityId !== null && activityIds.has(activityId))),
  );
  return [
    ...activities.map((record): Chosen => ({ kind: "activities", record })),
    ...messages.map((record): Chosen => ({ kind: "messages", record })),
    ...recordsOf(db, "groups", groupIds ?? []),
    ...drafts,
  ];
}

function chosenAdaptation(record: RecordOf<"adaptations">): Chosen {
  return { kind: "adaptations", record };
}

function both<K extends RecordKind>(db: ReadDb, kind: K): RecordOf<K>[] {
  return [...listRecords(db, kind), ...listRecords(db, kind, { trashed: true })];
}

function all(db: ReadDb, kind: RecordKind): Chosen[] {
  return both(db, kind).map((record) => ({ kind, record }));
}

function recordsOf(db: ReadDb, kind: RecordKind, ids: readonly string[]): Chosen[] {
  return getRecords(db, kind, ids).map((record) => ({ kind, record }));
}
