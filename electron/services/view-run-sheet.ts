import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { type BenefitForecast, forecastBenefits } from "@shared/domain/activity-brief";
import { blankMessage, type Message, type MessageView } from "@shared/domain/message";
import { copyTemplateOf } from "@shared/domain/plain-text";
import { type Cue, isCueEdited, isCuePinned, statusOfCue } from "@shared/domain/run-sheet";
import type { WallTime } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { getRecords } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { fillLines, renderMessages, type WordsToFill } from "./render-message";
import { wallClock } from "./workspace-clock";
import { cueMessages } from "./write-run-sheet";

export type RunSheetView = {
  activity: Activity;
  now: WallTime;
  cues: CueView[];
  forecast: { costs: number[]; total: number; overBudget: number };
};

/** An activity's run sheet as it is worked through: every cue with its text, its people and how it stands, in time order. */
export function viewRunSheet(store: Store, activityId: string): RunSheetView {
  const activity = getLiving(store, "activities", activityId);
  return {
    activity,
    now: wallClock(store),
    cues: viewCues(store.db, activityId, activity.runSheet),
    forecast: plainForecast(forecastBenefits(activity.brief)),
  };
}

/** Cues of an activity as they are shown, in the order of their time. */
export function viewCues(db: ReadDb, activityId: string, cues: readonly Cue[]): CueView[] {
  const messages = cueMessages(db, { runSheet: [...cues] });
  const views = new Map(renderMessages(db, [...messages.values()]).map((view) => [view.message.id, view]));
  const names = namesOf(db, cues);
  const known = cues.map((cue) => {
    const view = cue.messageId === null ? undefined : views.get(cue.messageId);
    return view ? messageCue(db, cue, view) : plainCue(cue, names);
  });
  return withShown(db, activityId, messages, known).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A cue before its title and steps are filled. */
type RawCue = Omit<CueView, "shown">;

/** An action has no message: its words are filled from the activity it belongs to. */
function withShown(
  db: ReadDb,
  activityId: string,
  messages: ReadonlyMap<string, Message>,
  cues: readonly RawCue[],
): CueView[] {
  const wanted = cues.map((cue): WordsToFill => {
    const { at, groupId, voiceId, staffId, title, steps } = cue;
    const own = cue.messageId === null ? undefined : messages.get(cue.messageId);
    const message = own ?? { ...blankMessage, at, groupId, voiceId, staffId, activityId, sentText: null };
    return { message, lines: [title, ...steps.map((step) => step.text)] };
  });
  const filled = fillLines(db, wanted);
  return cues.map((cue, index) => {
    const [title, ...steps] = filled[index] ?? [];
    const open = [...cue.unfilled, ...(title?.unfilled ?? []), ...steps.flatMap((step) => step.unfilled)];
    const shown = {
      title: title?.text ?? cue.title,
      steps: steps.map((step) => step.text),
      unfilled: [...new Set(open)],
    };
    return { ...cue, shown };
  });
}

function messageCue(db: ReadDb, cue: Cue, view: MessageView): RawCue {
  const { message, text, unfilled, forPoster, images, groupName, voiceName, staffName } = view;
  return {
    ...cue,
    title: message.title,
    at: message.at,
    pinned: isCuePinned(cue, message),
    channel: message.channel,
    groupId: message.groupId,
    voiceId: message.voiceId,
    staffId: message.staffId,
    wantedImages: message.wantedImages,
    doneAt: message.sentAt,
    status: statusOfCue(cue, message),
    edited: isCueEdited(cue, message),
    ...{ groupName, voiceName, staffName, text, unfilled, forPoster, images },
    template: templateText(db, message),
    draftId: message.draftId,
  };
}

/** An action, or a message that is gone for good. */
function plainCue(cue: Cue, names: ReadonlyMap<string, string>): RawCue {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    ...cue,
    status: statusOfCue(cue, undefined),
    edited: false,
    groupName: nameOf(cue.groupId),
    voiceName: nameOf(cue.voiceId),
    staffName: nameOf(cue.staffId),
    text: "",
    template: "",
    draftId: null,
    unfilled: [],
    forPoster: [],
    images: [],
  };
}

function templateText(db: ReadDb, { draftId, text }: Message): string {
  const [draft] = draftId === null ? [] : getRecords(db, "drafts", [draftId]);
  return draft ? copyTemplateOf(draft.body).text : text;
}

function namesOf(db: ReadDb, cues: readonly Cue[]): Map<string, string> {
  const idsOf = (field: "groupId" | "voiceId" | "staffId") => cues.flatMap((cue) => cue[field] ?? []);
  const records = [
    ...getRecords(db, "groups", idsOf("groupId")),
    ...getRecords(db, "voices", idsOf("voiceId")),
    ...getRecords(db, "staff", idsOf("staffId")),
  ];
  return new Map(records.map(({ id, name }) => [id, name]));
}

function plainForecast({ costs, total, overBudget }: BenefitForecast) {
  return { costs: [...costs], total, overBudget };
}
