import type { CueChanges, CueView } from "@shared/api/contract/run-sheets";
import { QunceError } from "@shared/api/errors";
import { type ActivitySpan, assertSpan, timeOfCue } from "@shared/domain/cue-time";
import type { Message } from "@shared/domain/message";
import { type Cue, type CueStep, isCueEdited } from "@shared/domain/run-sheet";
import { inTimeOrder } from "@shared/domain/run-sheet-layout";
import { findRecord, type RowChanges, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { assertUnsent, type CuePlace, type FoundCue, getCue, subjectOfCue } from "./find-cue";
import { viewCues } from "./view-run-sheet";

type MessageChanges = RowChanges<"messages">;

/** A cue as it will be, and what changes of its message. */
type CueWork = { readonly cue: Cue; readonly message?: MessageChanges };

/**
 * Changes a cue and the message it made, as one step; the same fields typed in a row are one step. What was sent stays as
 * it was: of such a cue only the steps may change. Throws NOT_FOUND, MESSAGE_SETTLED, TIME_OUT_OF_RANGE, INVALID_INPUT.
 */
export function updateCue(store: Store, place: CuePlace, changes: CueChanges): CueView {
  const found = getCue(store, place);
  const names = Object.keys(changes).filter((name) => changes[name as keyof CueChanges] !== undefined);
  if (names.some((name) => name !== "steps")) assertUnsent(found);
  assertKnown(store, "voices", "voiceId", changes.voiceId);
  assertKnown(store, "staff", "staffId", changes.staffId);
  const mergeKey = `cues:${place.cueId}:${names.sort().join(",")}`;
  return write(store, found, changedCue(found, changes), { code: "runSheets.update", mergeKey });
}

/** Gives a message the template's text again, in place of its own or its draft. Throws NOT_FOUND, MESSAGE_SETTLED. */
export function takeTemplate(store: Store, place: CuePlace): CueView {
  const found = getCue(store, place);
  assertUnsent(found);
  const { cue, message } = found;
  if (!isCueEdited(cue, message)) return write(store, found, { cue });
  return write(
    store,
    found,
    { cue, message: { text: cue.skeleton, draftId: null } },
    { code: "runSheets.takeTemplate" },
  );
}

/** Ticks an action or takes the tick back; `doneAt` is null for the latter. */
export function tickAction(store: Store, found: FoundCue, doneAt: string | null): CueView {
  const { cue } = found;
  if ((cue.doneAt === null) === (doneAt === null)) return write(store, found, { cue });
  return write(store, found, { cue: { ...cue, doneAt } }, { code: "runSheets.tick" });
}

function changedCue({ activity, cue, message }: FoundCue, changes: CueChanges): CueWork {
  const { at: _at, time: _time, pinned: _pinned, text, ...rest } = given(changes);
  const timing = newTiming(activity, cue, message, changes);
  const next: Cue = { ...cue, ...rest, ...timing };
  const { title, voiceId, staffId, wantedImages } = rest;
  const words = text === undefined ? {} : { text, draftId: null };
  return { cue: next, message: { title, voiceId, staffId, wantedImages, at: timing.at, ...words } };
}

/** What a change makes of a cue's time; nothing when it is about something else. */
function newTiming(
  span: ActivitySpan,
  cue: Cue,
  message: Message | undefined,
  { at, time, pinned }: CueChanges,
): Partial<Pick<Cue, "at" | "time" | "pinned">> {
  const rule = time ?? cue.time;
  if (at !== undefined) {
    assertSpan({ start: at, end: at }, cue.title);
    return { at, time: rule, pinned: true };
  }
  if (time !== undefined || pinned === false) {
    return { at: timeOfCue(rule, span, cue.title), time: rule, pinned: false };
  }
  return pinned === true ? { at: message?.at ?? cue.at, pinned } : {};
}

function write(
  store: Store,
  { activity, cue: before, message }: FoundCue,
  work: CueWork,
  step?: { readonly code: string; readonly mergeKey?: string },
): CueView {
  const runSheet = inTimeOrder(activity.runSheet.map((cue) => (cue.id === before.id ? work.cue : cue)));
  if (step) {
    const label = { code: step.code, subject: subjectOfCue(activity, work.cue) };
    store.write(
      label,
      (tx) => {
        updateRecord(tx, "activities", activity.id, { runSheet });
        if (message && work.message) updateRecord(tx, "messages", message.id, work.message);
      },
      { mergeKey: step.mergeKey },
    );
  }
  const [view] = viewCues(store.db, activity.id, [work.cue]);
  if (!view) throw new QunceError("NOT_FOUND");
  return view;
}

type Given = { [Name in keyof CueChanges]?: Exclude<CueChanges[Name], undefined> } & { steps?: CueStep[] };

function given(changes: CueChanges): Given {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Given;
}

function assertKnown(
  store: Store,
  kind: "voices" | "staff",
  field: keyof Pick<Message, "voiceId" | "staffId">,
  id: string | null | undefined,
): void {
  if (id === null || id === undefined || findRecord(store.db, kind, id)) return;
  throw new QunceError("INVALID_INPUT", { field, reason: `${field}:unknown_reference` });
}
