import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { type BenefitForecast, forecastBenefits } from "@shared/domain/activity-brief";
import type { Message, MessageView } from "@shared/domain/message";
import { copyTemplateOf } from "@shared/domain/plain-text";
import { type Cue, isCueEdited, isCuePinned, statusOfCue } from "@shared/domain/run-sheet";
import type { WallTime } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { getRecords } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { renderMessages } from "./render-message";
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
    cues: viewCues(store.db, activity.runSheet),
    forecast: plainForecast(forecastBenefits(activity.brief)),
  };
}

/** Cues as they are shown, in the order of their time. */
export function viewCues(db: ReadDb, cues: readonly Cue[]): CueView[] {
  const messages = cueMessages(db, { runSheet: [...cues] });
  const views = new Map(renderMessages(db, [...messages.values()]).map((view) => [view.message.id, view]));
  const names = namesOf(db, cues);
  return cues
    .map((cue) => {
      const view = cue.messageId === null ? undefined : views.get(cue.messageId);
      return view ? messageCue(db, cue, view) : plainCue(cue, names);
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function messageCue(db: ReadDb, cue: Cue, view: MessageView): CueView {
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
function plainCue(cue: Cue, names: ReadonlyMap<string, string>): CueView {
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
