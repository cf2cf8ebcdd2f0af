import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage, type Message } from "@shared/domain/message";
import { blankStaff } from "@shared/domain/staff";
import { blankVoice, type Voice } from "@shared/domain/voice";
import { appPrints, type ImportFields, keyText } from "../imports/import-key";
import type { Ref } from "../imports/resolve-senders";
import type { WriteDb } from "../store/database";
import { insertRecord, updateRecord } from "../store/records";
import type { PlacedActivity } from "./import-activities";
import type { ImportChange, ImportCreation, ImportWork } from "./import-work";

/** What a voice that is known by its role only does in a group (S51). */
const DUTIES: Record<Voice["role"], Voice["duty"]> = {
  shopkeeper: "adviser",
  expert: "recommender",
  teacher: "adviser",
  service: "service",
  operator: "brand",
};

/** Writes what was worked out, inside one step: first the records that messages name, then the messages. */
export function writeImport(tx: WriteDb, work: ImportWork, newId: () => string): void {
  const ids = new Map<Ref, string>();
  const make = (ref: Ref): string => {
    const id = ids.get(ref) ?? newId();
    ids.set(ref, id);
    return id;
  };
  const real = <R extends Ref | null>(ref: R): R => (ref === null ? ref : ((ids.get(ref) ?? ref) as R));
  for (const { ref, name } of work.groups) insertRecord(tx, "groups", make(ref), { ...blankChatGroup, name });
  for (const { ref, name, role } of work.voices) {
    insertRecord(tx, "voices", make(ref), { ...blankVoice, name, role, duty: DUTIES[role] });
  }
  for (const { ref, name, voiceRef } of work.staff) {
    insertRecord(tx, "staff", make(ref), { ...blankStaff, name, voiceIds: [real(voiceRef)] });
  }
  for (const placed of work.activities) writeActivity(tx, placed, groupIdsOf(placed, work, real), make);
  for (const creation of work.creations) writeCreation(tx, creation, real, newId());
  for (const change of work.changes) writeChange(tx, change, real);
}

type Real = <R extends Ref | null>(ref: R) => R;

/** The groups of the messages that go in with it. */
function groupIdsOf({ ref }: PlacedActivity, work: ImportWork, real: Real): string[] {
  const groups = work.creations
    .filter(({ fields }) => fields.activityId === ref)
    .flatMap(({ fields }) => fields.groupId ?? []);
  return [...new Set(groups.map(real))];
}

function writeActivity(
  tx: WriteDb,
  { ref, plan, known, times }: PlacedActivity,
  groupIds: string[],
  make: (ref: Ref) => string,
) {
  if (known) {
    updateRecord(tx, "activities", known.id, { ...times, groupIds: [...new Set([...known.groupIds, ...groupIds])] });
    return;
  }
  const { title, type, goal, start, end } = plan;
  insertRecord(tx, "activities", make(ref), { ...blankActivity, title, type, goal, start, end, groupIds });
}

function writeCreation(tx: WriteDb, { fields, key }: ImportCreation, real: Real, id: string): void {
  const filled = withIds(fields, real);
  const importKey = keyText({ ...key, app: appPrints(filled) });
  insertRecord(tx, "messages", id, { ...blankMessage, ...filled, ...sentState(filled), importKey });
}

function writeChange(tx: WriteDb, { message, merge, key }: ImportChange, real: Real): void {
  const changes = withIds(merge.changes, real);
  const next = { ...message, ...changes };
  const now = appPrints(next);
  const app = { ...key.app, ...Object.fromEntries(merge.taken.map((part) => [part, now[part]])) };
  const sent = changes.status === undefined ? {} : sentState(next);
  updateRecord(tx, "messages", message.id, {
    ...changes,
    ...sent,
    importKey: keyText({ ...key, file: merge.file, app }),
  });
}

/** What the file calls sent was sent as planned: at its time, with its text. */
function sentState(fields: Pick<Message, "status" | "at" | "text">): Pick<Message, "sentAt" | "sentText"> {
  return fields.status === "sent" ? { sentAt: fields.at, sentText: fields.text } : { sentAt: null, sentText: null };
}

function withIds<F extends Partial<ImportFields>>(fields: F, real: Real): F {
  const ids: Partial<ImportFields> = {};
  for (const field of ["groupId", "voiceId", "staffId", "activityId"] as const) {
    const ref = fields[field];
    if (ref !== undefined) ids[field] = real(ref);
  }
  return { ...fields, ...ids };
}
