import type { RecordKind, RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../store/database";
import { findRecord } from "../store/records";

const MOST = 40;

/** What a step of the change log calls a record: its title or name, else the first words of its text, else what it belongs to. */
export function subjectOf<K extends RecordKind>(db: ReadDb, kind: K, record: Partial<RecordOf<K>>): string {
  const { title, name, text, plainText, activityId, draftId } = record as Subject;
  const own = title || name || plainText || text;
  if (own) return shortened(own);
  const draft = draftId ? findRecord(db, "drafts", draftId) : undefined;
  if (draft) return shortened(draft.title || draft.plainText);
  const activity = kind === "results" && activityId ? findRecord(db, "activities", activityId) : undefined;
  return shortened(activity?.title ?? "");
}

/** The subject of a step on several records of a kind: the first, and how many more. */
export function subjectOfMany<K extends RecordKind>(db: ReadDb, kind: K, records: readonly RecordOf<K>[]): string {
  const [first, ...others] = records;
  if (!first) return "";
  const subject = subjectOf(db, kind, first);
  return others.length > 0 ? `${subject} +${others.length}` : subject;
}

/** The fields that any kind may be called by. */
type Subject = {
  title?: string;
  name?: string;
  text?: string;
  plainText?: string;
  activityId?: string | null;
  draftId?: string | null;
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : line;
}
