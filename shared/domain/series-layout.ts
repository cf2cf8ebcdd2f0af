import { type ActivityFields, blankActivity } from "./activity";
import type { ChatGroup } from "./chat-group";
import { blankMessage, type Message, type MessageFields } from "./message";
import type { Cue } from "./run-sheet";
import type { RunSheetCast } from "./run-sheet-cast";
import { inTimeOrder } from "./run-sheet-layout";
import { moveCues } from "./run-sheet-move";
import type { ActivityPattern, PatternMessage } from "./series-pattern";
import { addMinutes, minutesBetween, type WallTime } from "./wall-time";

/** Who is in an occurrence, and where new ids come from. */
export type OccurrenceSetting = {
  readonly groups: readonly ChatGroup[];
  readonly cast: RunSheetCast;
  /** A new id for a part of the pattern, named by its id there. */
  readonly newId: (part: string) => string;
};

/** A repeating activity laid out once: its fields with the run sheet, and every message around it. */
export type LaidOccurrence = { readonly fields: ActivityFields; readonly messages: readonly PatternMessage[] };

/**
 * One occurrence of a repeating activity. Its run sheet is timed by the same code that moves an activity; what was pinned
 * and what was planned by hand keeps its distance from the start. Throws TIME_OUT_OF_RANGE.
 */
export function layOccurrence(pattern: ActivityPattern, start: WallTime, setting: OccurrenceSetting): LaidOccurrence {
  const { groups, cast, newId } = setting;
  const end = addMinutes(start, pattern.minutes);
  const shift = minutesBetween(pattern.at, start);
  const { title, runSheet } = pattern.fields;
  const known = patternMessages(pattern);
  const { cues, moves, stays } = moveCues(runSheet, known, { start, end, title, groups, cast });
  const moved = new Map(moves.map((move) => [move.cueId, move]));
  const pinned = new Set(stays.map(({ cueId }) => cueId));
  const ids = new Map<string, string>();
  const idFor = (id: string) => {
    const fresh = ids.get(id) ?? newId(id);
    ids.set(id, fresh);
    return fresh;
  };
  const laid = cues.map(
    (cue): Cue => ({
      ...cue,
      id: idFor(cue.id),
      messageId: cue.messageId === null ? null : idFor(cue.messageId),
      at: pinned.has(cue.id) ? addMinutes(cue.at, shift) : cue.at,
    }),
  );
  const timeOf = new Map(cues.map((cue) => [cue.id, cue.at]));
  const messages = pattern.messages.map(({ id, cueId, fields }): PatternMessage => {
    const move = cueId === null ? undefined : moved.get(cueId);
    const isOwn = cueId === null || pinned.has(cueId);
    const at = isOwn ? addMinutes(fields.at, shift) : (move?.after ?? timeOf.get(cueId) ?? fields.at);
    const staffId = move ? move.staffIdAfter : fields.staffId;
    const own: MessageFields = { ...blankMessage, ...fields, at, staffId };
    return { id: idFor(id), cueId: cueId === null ? null : idFor(cueId), fields: own };
  });
  const fields = { ...blankActivity, ...pattern.fields, start, end, runSheet: inTimeOrder(laid) };
  return { fields, messages };
}

/** The messages of a pattern as the run sheet's own code knows messages; nothing has been sent of them. */
export function patternMessages({ messages }: Pick<ActivityPattern, "messages">): Map<string, Message> {
  return new Map(
    messages.map(({ id, cueId, fields }) => [
      id,
      {
        ...fields,
        ...{ id, cueId, revision: 1, createdAt: "", updatedAt: "", trashedAt: null },
        ...{ sentAt: null, sentText: null, importKey: null, seriesId: null, seriesDate: null },
      },
    ]),
  );
}
