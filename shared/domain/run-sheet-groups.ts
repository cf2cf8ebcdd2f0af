import type { ActivityTemplate } from "./activity-template";
import type { ChatGroup } from "./chat-group";
import { type Cue, isCueSettled, statusOfCue } from "./run-sheet";
import { assertLength, inTimeOrder, type LaidMessage, type LayoutSetting, layOutGroups } from "./run-sheet-layout";
import { type CueMessages, messageOf } from "./run-sheet-move";

/** What a change of groups makes of a run sheet: its cues, messages to make and messages to put away. */
export type RegroupedSheet = {
  readonly cues: Cue[];
  readonly added: LaidMessage[];
  readonly removedMessageIds: string[];
};

/** The groups an activity has now, and what it takes to lay out cues for those that are new. */
export type Regrouping = LayoutSetting & {
  /** The template it was laid out from; without it nothing can be laid out for a new group. */
  readonly template: ActivityTemplate | undefined;
  readonly groupsBefore: readonly string[];
};

/**
 * The run sheet of an activity whose groups change: cues of groups that are left out go unless they were sent or skipped,
 * and groups that join get the template's lines. A group that comes back gets only what it does not have yet.
 */
export function changeGroups(cues: readonly Cue[], messages: CueMessages, regrouping: Regrouping): RegroupedSheet {
  const { template, groups, groupsBefore } = regrouping;
  const now = new Set(groups.map(({ id }) => id));
  const left = new Set(groupsBefore.filter((id) => !now.has(id)));
  const isLeft = (cue: Cue) => {
    const message = messageOf(cue, messages);
    const groupId = message?.groupId ?? cue.groupId;
    return groupId !== null && left.has(groupId) && !isCueSettled(statusOfCue(cue, message));
  };
  const removed = cues.filter(isLeft);
  const kept = cues.filter((cue) => !isLeft(cue));
  const laid = template && layOutGroups(template, { ...regrouping, groups: joining(groups, groupsBefore) });
  const has = new Set(kept.map(placeOf));
  const fresh = laid?.cues.filter((cue) => !has.has(placeOf(cue))) ?? [];
  const freshIds = new Set(fresh.map(({ id }) => id));
  assertLength(kept.length + fresh.length);
  return {
    cues: inTimeOrder([...kept, ...fresh]),
    added: laid?.messages.filter(({ cueId }) => freshIds.has(cueId)) ?? [],
    removedMessageIds: removed.flatMap(({ messageId }) => messageId ?? []),
  };
}

function joining(groups: readonly ChatGroup[], before: readonly string[]): ChatGroup[] {
  return groups.filter(({ id }) => !before.includes(id));
}

const placeOf = ({ key, groupId }: Cue): string => `${key}@${groupId ?? ""}`;
