import type { Suggestion } from "@shared/api/contract/reviews";
import { QunceError } from "@shared/api/errors";
import { type Draft, mayBeReady } from "@shared/domain/draft";
import { editedDocument } from "@shared/domain/edited-document";
import { mergeSequences } from "@shared/domain/merge/merge-sequence";
import { isSettled, type Message } from "@shared/domain/message";
import { noteWithLine } from "@shared/domain/note-line";
import { plainTextOf } from "@shared/domain/plain-text";
import { type ReviewEntry, readReview } from "@shared/domain/review";
import { getRecord, getRecords, type RowChanges, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { noteVersion } from "./keep-version";
import { hindranceOfDraft, hindranceOfMessage } from "./review-hindrance";

type Planned = Suggestion & {
  readonly draft?: RowChanges<"drafts"> | undefined;
  readonly message?: RowChanges<"messages"> | undefined;
};

/** What a reviewer sent back, beside what stands here now. Throws REVIEW_UNREADABLE, REVIEW_CUT, RECEIPT_NEWER. */
export function previewReview(store: Store, text: string): { reviewer: string; suggestions: Suggestion[] } {
  const { reviewer, plan } = planReview(store, text, false);
  return { reviewer, suggestions: plan.map(({ draft: _d, message: _m, ...suggestion }) => suggestion) };
}

/** Accepts a reviewer's suggestions as one step of undo. Those that clash with edits made here since are left out unless taken. */
export function applyReview(
  store: Store,
  {
    text,
    ids,
    takeClashes = false,
  }: { text: string; ids?: readonly string[] | undefined; takeClashes?: boolean | undefined },
): { changed: number } {
  const { reviewer, plan } = planReview(store, text, takeClashes);
  const chosen = plan.filter(({ id, state }) => state === "open" && (!ids || ids.includes(id)));
  if (chosen.length > 0) {
    store.write({ code: "reviews.apply", subject: reviewer || String(chosen.length) }, (tx) => {
      for (const { id, draft, message } of chosen) {
        if (draft?.body) noteVersion(tx, store, getRecord(tx, "drafts", id), "before_merge");
        if (draft) updateRecord(tx, "drafts", id, draft);
        if (message) updateRecord(tx, "messages", id, message);
      }
    });
  }
  return { changed: chosen.length };
}

function planReview(store: Store, text: string, takeClashes: boolean): { reviewer: string; plan: Planned[] } {
  const review = readReview(text);
  if (review.kind === "none") throw new QunceError("REVIEW_UNREADABLE");
  if (review.kind === "cut") throw new QunceError("REVIEW_CUT");
  if (review.kind === "newer") throw new QunceError("RECEIPT_NEWER");
  const { reviewer, entries } = review;
  const idsOf = (kind: ReviewEntry["kind"]) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const drafts = new Map(getRecords(store.db, "drafts", idsOf("drafts")).map((draft) => [draft.id, draft]));
  const messages = new Map(getRecords(store.db, "messages", idsOf("messages")).map((message) => [message.id, message]));
  const plan = entries.map((entry) => {
    const by = { entry, reviewer, takeClashes };
    const found = entry.kind === "drafts" ? drafts.get(entry.id) : messages.get(entry.id);
    if (!found || found.trashedAt !== null) return gone(entry);
    return entry.kind === "drafts" ? planDraft(found as Draft, by) : planMessage(found as Message, by);
  });
  return { reviewer, plan };
}

type By = { readonly entry: ReviewEntry; readonly reviewer: string; readonly takeClashes: boolean };

function planDraft(draft: Draft, { entry, reviewer, takeClashes }: By): Planned {
  const current = plainTextOf(draft.body);
  const edit = editOf(entry, current, takeClashes);
  const body = edit.text === null ? undefined : editedDocument(draft.body, edit.text);
  const isReady =
    entry.verdict === "approve" && draft.status !== "published" && draft.status !== "ready" && mayBeReady(draft);
  const changes: RowChanges<"drafts"> = {
    ...(body && { body, plainText: plainTextOf(body) }),
    ...(isReady && { status: "ready" as const }),
    ...noteWith(draft.note, reviewer, entry.comment),
  };
  return {
    ...about(entry, draft.title, current, edit),
    draft: changes,
    state: stateOf(edit, changes),
    hindrance: hindranceOfDraft(draft, entry),
  };
}

function planMessage(message: Message, { entry, reviewer, takeClashes }: By): Planned {
  // A message with a draft takes its text from there; one that is sent is history.
  const edit =
    message.draftId !== null || isSettled(message.status)
      ? { text: null, isClash: false }
      : editOf(entry, message.text, takeClashes);
  const isReady = entry.verdict === "approve" && message.status === "planned";
  const changes: RowChanges<"messages"> = {
    ...(edit.text !== null && { text: edit.text }),
    ...(isReady && { status: "ready" as const }),
    ...noteWith(message.note, reviewer, entry.comment),
  };
  const hindrance = hindranceOfMessage(message, entry);
  return {
    ...about(entry, message.title, message.text, edit),
    message: changes,
    state: stateOf(edit, changes),
    hindrance,
  };
}

type Edit = { readonly text: string | null; readonly isClash: boolean };

/** The reviewer's edit laid over what stands here: merged line by line when it was edited here too. */
function editOf({ base, text }: ReviewEntry, current: string, takeClashes: boolean): Edit {
  if (text === null || text === base || text === current) return { text: null, isClash: false };
  if (current === base) return { text, isClash: false };
  const merged = mergeSequences(base.split("\n"), current.split("\n"), text.split("\n"))?.join("\n");
  if (merged !== undefined) return { text: merged === current ? null : merged, isClash: false };
  return takeClashes ? { text, isClash: false } : { text: null, isClash: true };
}

function stateOf({ isClash }: Edit, changes: object): Suggestion["state"] {
  if (isClash) return "clash";
  return Object.keys(changes).length > 0 ? "open" : "same";
}

function about(
  { kind, id, verdict, comment, text }: ReviewEntry,
  title: string,
  current: string,
  edit: Edit,
): Omit<Suggestion, "state" | "hindrance"> {
  return { kind, id, title, verdict, comment, current, suggested: edit.isClash ? text : edit.text };
}

function gone({ kind, id, verdict, comment }: ReviewEntry): Planned {
  return { kind, id, title: "", verdict, comment, current: null, suggested: null, state: "gone", hindrance: null };
}

/** The note with a reviewer's comment at its end, once. */
function noteWith(note: string, reviewer: string, comment: string): { note?: string } {
  if (comment.trim() === "") return {};
  const longer = noteWithLine(note, [reviewer, comment.trim()].filter(Boolean).join("："));
  return longer === note ? {} : { note: longer };
}
