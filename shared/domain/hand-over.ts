import type { Channel } from "./channel";
import { replaceFields, scanFields } from "./merge-field";
import type { MessageStatus, MessageView } from "./message";
import type { RepeatingActivity } from "./repeating-activity";
import type { Settings } from "./settings";
import type { Shop } from "./shop";
import { clockOf, type DateText, dateOf, type WallTime, weekday } from "./wall-time";

/** A picture that goes with a message, in sending order. */
export type HandOverImage = {
  /** Its place in the message, from 1. */
  readonly number: number;
  /** Media id; null when the plan names a picture that nobody has added yet. */
  readonly id: string | null;
  readonly name: string;
  readonly mime: string | null;
};

/** A message as it leaves the app: nothing in its text is a merge field any more. */
export type HandOverMessage = {
  /** Its place in the whole hand-over, from 1. */
  readonly number: number;
  readonly id: string;
  readonly revision: number;
  readonly at: WallTime;
  readonly clock: string;
  readonly status: Exclude<MessageStatus, "skipped">;
  readonly title: string;
  /** What it is called beside its place: its title without the place's name, else its activity's, else its first words. */
  readonly subject: string;
  readonly channel: Channel;
  readonly channelName: string;
  readonly groupName: string | null;
  /** Where it is pasted: the group, or the channel when there is none. */
  readonly place: string;
  readonly voiceName: string;
  readonly staffName: string;
  readonly activityTitle: string;
  readonly memberValue: string;
  readonly note: string;
  readonly text: string;
  /** What still has to be written into the text, as it stands there: 【待填：…】. */
  readonly gaps: readonly string[];
  /** What the poster writes in for each reader, as it stands in the text: 【昵称】. */
  readonly forPoster: readonly string[];
  readonly images: readonly HandOverImage[];
};

/** One day of a hand-over. Messages stand in the order in which they are pasted: a person who looks after three groups works by the clock, not by group. */
export type HandOverDay = {
  readonly date: DateText;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Groups and channels of the day, in order of their first message. */
  readonly places: readonly string[];
  readonly messages: readonly HandOverMessage[];
};

/** An activity that touches the span of a hand-over. */
export type HandOverActivity = {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly memberValue: string;
  readonly groups: readonly string[];
};

/** Everything that leaves the app in one export, in whichever format. */
export type HandOver = {
  /** The same span of the same workspace has the same id, so that ticks on a phone outlive a corrected file. */
  readonly id: string;
  readonly workspace: string;
  readonly shop: Pick<Shop, "name" | "serviceHours" | "links" | "colour"> | null;
  readonly language: Settings["language"];
  readonly timeZone: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekStart: Settings["weekStart"];
  readonly from: DateText;
  readonly to: DateText;
  readonly madeAt: WallTime;
  readonly days: readonly HandOverDay[];
  /** In the order of their start; cancelled ones stay behind. */
  readonly activities: readonly HandOverActivity[];
  /** Those of them that repeat, as calendar programs want to hear of them. */
  readonly repeating: readonly RepeatingActivity[];
  readonly places: readonly string[];
  readonly staff: readonly string[];
  readonly count: number;
};

/** What a hand-over is made of. */
export type HandOverSource = {
  readonly views: readonly MessageView[];
  readonly activities?: readonly HandOverActivity[] | undefined;
  readonly repeating?: readonly RepeatingActivity[] | undefined;
  readonly settings: Pick<Settings, "name" | "language" | "timeZone"> & Partial<Pick<Settings, "weekStart">>;
  readonly shop: Pick<Shop, "name" | "serviceHours" | "links" | "colour"> | null;
  readonly from: DateText;
  readonly to: DateText;
  readonly madeAt: WallTime;
  readonly channelNames: Readonly<Record<Channel, string>>;
};

/**
 * Orders messages for handing over and freezes their texts. Skipped messages stay behind; sent ones go along, marked
 * 已发, so that a day reads whole. Fields without a value leave as 【待填：路径】, never as `{{…}}`.
 */
export function buildHandOver(source: HandOverSource): HandOver {
  const messages = source.views
    .flatMap((view) => {
      const { status } = view.message;
      return status === "skipped" ? [] : [handOverMessage(view, status, source.channelNames)];
    })
    .sort(byTimeAndPlace)
    .map((message, index) => ({ ...message, number: index + 1 }));
  const days = new Map<DateText, HandOverMessage[]>();
  for (const message of messages) {
    const date = dateOf(message.at);
    const day = days.get(date);
    if (day) day.push(message);
    else days.set(date, [message]);
  }
  return {
    id: [source.settings.name, source.from, source.to].join("|"),
    workspace: source.settings.name,
    shop: source.shop,
    language: source.settings.language,
    timeZone: source.settings.timeZone,
    weekStart: source.settings.weekStart ?? 1,
    from: source.from,
    to: source.to,
    madeAt: source.madeAt,
    days: [...days].map(([date, list]) => ({ date, weekday: weekday(date), places: placesOf(list), messages: list })),
    activities: source.activities ?? [],
    repeating: source.repeating ?? [],
    places: placesOf(messages),
    staff: [...new Set(messages.map((message) => message.staffName).filter(Boolean))],
    count: messages.length,
  };
}

/** All messages of a hand-over in pasting order. */
export function messagesOf(handOver: HandOver): HandOverMessage[] {
  return handOver.days.flatMap((day) => day.messages);
}

function handOverMessage(
  view: MessageView,
  status: HandOverMessage["status"],
  channelNames: HandOverSource["channelNames"],
): HandOverMessage {
  const { message } = view;
  const { text, gaps } = withoutFields(view.text);
  const channelName = channelNames[message.channel];
  const place = view.groupName ?? channelName;
  const title = view.title || (view.draftTitle ?? "");
  return {
    number: 0,
    id: message.id,
    revision: message.revision,
    at: message.at,
    clock: clockOf(message.at),
    status,
    title,
    subject: withoutPlace(title, place) || view.activityTitle || firstWords(text),
    channel: message.channel,
    channelName,
    groupName: view.groupName,
    place,
    voiceName: view.voiceName ?? "",
    staffName: view.staffName ?? "",
    activityTitle: view.activityTitle ?? "",
    memberValue: view.memberValue,
    note: message.note,
    text,
    gaps,
    forPoster: view.forPoster.map((path) => `【${path}】`),
    images: [...view.images, ...message.wantedImages.map((name) => ({ id: null, name, mime: null }))].map(
      (image, index) => ({ ...image, number: index + 1 }),
    ),
  };
}

/**
 * Last guard before text leaves: whatever still looks like a merge field becomes a visible gap. Braces around braces
 * take another round, a dozen at most: each makes what stands between them longer than any field may be.
 */
function withoutFields(text: string): { text: string; gaps: string[] } {
  let clean = carriable(text);
  while (scanFields(clean).length > 0) clean = replaceFields(clean, ({ path }) => `【待填：${path}】`);
  return { text: clean, gaps: [...new Set(clean.match(/【待填：[^【】\n]{1,64}】/g))] };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern finds
const UNCARRIABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

function carriable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(UNCARRIABLE, "");
}

/** `朋友圈 · 生活` in the place 朋友圈 → `生活`. */
function withoutPlace(title: string, place: string): string {
  return title.startsWith(place) ? title.slice(place.length).replace(/^[\s·・:：—-]{1,10}/, "") : title;
}

function firstWords(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return [...line].slice(0, 20).join("");
}

function byTimeAndPlace(a: HandOverMessage, b: HandOverMessage): number {
  return compare(a.at, b.at) || compare(a.place, b.place) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placesOf(messages: readonly HandOverMessage[]): string[] {
  return [...new Set(messages.map((message) => message.place))];
}
