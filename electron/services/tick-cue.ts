import type { CueView } from "@shared/api/contract/run-sheets";
import { QunceError } from "@shared/api/errors";
import type { Store } from "../store/store";
import { tickAction } from "./change-cue";
import { type CuePlace, getCue } from "./find-cue";
import { markSent, reopenMessage } from "./message-steps";
import { viewCues } from "./view-run-sheet";
import { wallClock } from "./workspace-clock";

/**
 * Ticks a cue: an action gets its time, a message goes the way every message goes, with text, time and person kept.
 * False takes the tick back. The same tick twice changes nothing. Throws NOT_FOUND, MESSAGE_SETTLED for a skipped message.
 */
export function tickCue(store: Store, place: CuePlace, done: boolean): CueView {
  const found = getCue(store, place);
  const { cue } = found;
  if (cue.kind === "action") return tickAction(store, found, done ? wallClock(store) : null);
  if (cue.messageId === null) throw new QunceError("NOT_FOUND");
  if (done) markSent(store, cue.messageId);
  else if (found.message?.status === "sent") reopenMessage(store, cue.messageId);
  const [view] = viewCues(store.db, place.activityId, [cue]);
  if (!view) throw new QunceError("NOT_FOUND");
  return view;
}
