import type { CueView, NewCue } from "@shared/api/contract/run-sheets";
import { QunceError } from "@shared/api/errors";
import { timeOfCue } from "@shared/domain/cue-time";
import type { Cue } from "@shared/domain/run-sheet";
import { findStaff } from "@shared/domain/run-sheet-cast";
import { assertLength, inTimeOrder, messageOfCue } from "@shared/domain/run-sheet-layout";
import { trashRecords, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { assertUnsent, type CuePlace, getCue, subjectOfCue } from "./find-cue";
import { getChosen } from "./get-chosen";
import { loadCast } from "./load-cast";
import { viewCues } from "./view-run-sheet";
import { writeMessages } from "./write-run-sheet";

/**
 * Adds a cue by hand, and its message with it, as one step. Who pastes is found as for a template's cue unless given.
 * Throws RUN_SHEET_TOO_LONG, TIME_OUT_OF_RANGE, CHOSEN_GONE, and INVALID_INPUT for a group's message without its group.
 */
export function addCue(store: Store, activityId: string, wanted: NewCue): CueView {
  const activity = getLiving(store, "activities", activityId);
  assertLength(activity.runSheet.length + 1);
  const { text = "", duration = 10, channel = "wechat_group", groupId = null, voiceId = null } = wanted;
  const isMessage = wanted.kind === "message";
  if (isMessage && channel === "wechat_group" && groupId === null) {
    throw new QunceError("INVALID_INPUT", { field: "groupId", reason: "groupId:missing" });
  }
  const chosen = (kind: "voices" | "staff", id: string | null | undefined, field: string) =>
    getChosen(store.db, kind, id ? [id] : [], field);
  const [group = null] = getChosen(store.db, "groups", groupId === null ? [] : [groupId], "groupId");
  chosen("voices", voiceId, "voiceId");
  chosen("staff", wanted.staffId, "staffId");
  const at = timeOfCue(wanted.time, activity, wanted.title);
  const cast = loadCast(store.db, activity.ownerStaffId);
  const staffId = wanted.staffId === undefined ? (findStaff({ voiceId, group, at }, cast)?.id ?? null) : wanted.staffId;
  const cue: Cue = {
    ...{ id: store.newId(), key: "", phase: wanted.phase, title: wanted.title, time: wanted.time, pinned: false, at },
    ...{ duration, kind: wanted.kind, channel, groupId, voiceId, staffId, skeleton: text, doneAt: null },
    messageId: isMessage ? store.newId() : null,
    steps: wanted.steps ?? [],
    wantedImages: wanted.wantedImages ?? [],
  };
  const message = messageOfCue(cue);
  const runSheet = inTimeOrder([...activity.runSheet, cue]);
  store.write({ code: "runSheets.add", subject: subjectOfCue(activity, cue) }, (tx) => {
    updateRecord(tx, "activities", activityId, { runSheet });
    writeMessages(tx, activityId, { added: message ? [message] : [] });
  });
  const [view] = viewCues(store.db, activityId, [cue]);
  if (!view) throw new QunceError("NOT_FOUND");
  return view;
}

/** Takes a cue out and puts its message into the trash, as one step. Throws NOT_FOUND, and MESSAGE_SETTLED once sent. */
export function removeCue(store: Store, place: CuePlace): { removed: boolean } {
  const found = getCue(store, place);
  assertUnsent(found);
  const { activity, cue } = found;
  const runSheet = activity.runSheet.filter(({ id }) => id !== cue.id);
  return store.write({ code: "runSheets.remove", subject: subjectOfCue(activity, cue) }, (tx) => {
    updateRecord(tx, "activities", activity.id, { runSheet });
    if (cue.messageId !== null) trashRecords(tx, "messages", [cue.messageId]);
    return { removed: true };
  });
}
