import type { Channel } from "@shared/domain/channel";
import { type HandOver, type HandOverMessage, messagesOf } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { rowHeight } from "./sheet/row-height";
import { SCHEDULE_COLUMNS, type ScheduleColumn, scheduleRow } from "./sheet/schedule-columns";
import { runThread } from "./threads/run-thread";
import type { PeopleRow, XlsxTask } from "./threads/xlsx-thread";
import startXlsxThread from "./threads/xlsx-thread?nodeWorker";

/** Column widths in characters; Chinese ones take two. */
const WIDTHS: Readonly<Record<ScheduleColumn, number>> = {
  date: 12,
  weekday: 7,
  time: 7,
  group: 16,
  channel: 10,
  activity: 14,
  title: 18,
  text: 50,
  images: 16,
  voice: 12,
  staff: 12,
  status: 9,
  note: 18,
  id: 10,
};

/** Columns whose text goes on in further lines; an id stays in one and may be cut. */
const WRAPPED = SCHEDULE_COLUMNS.filter((column) => WIDTHS[column] >= 12 && column !== "date");

/** Quiet grounds that tell chats, Moments, articles and public feeds apart at a glance; the words say it too. */
const CHAT = "#E8F3EF";
const ARTICLE = "#EAF0F8";
const FEED = "#FBF3E2";
const HUES: Partial<Record<Channel, string>> = {
  wechat_direct: CHAT,
  wechat_group: CHAT,
  sms: CHAT,
  wechat_moments: "#FBEDE9",
  wechat_official_account: ARTICLE,
  wechat_video: FEED,
  xiaohongshu: FEED,
  douyin: FEED,
  kuaishou: FEED,
  weibo: FEED,
  taobao: FEED,
};

/** What the second sheet holds for other programs: the same names in every language, nothing formatted. */
const DATA_COLUMNS = [
  "id",
  "revision",
  "at",
  "channel",
  "group",
  "activity",
  "title",
  "text",
  "images",
  "voice",
  "staff",
  "status",
  "note",
] as const;

/**
 * The schedule as XLSX: a sheet for people (frozen header, wrapped copy, real dates that sort and filter) and one for
 * programs. Every other cell is typed as text: ids keep their digits, and nothing in the copy becomes a formula.
 */
export async function exportXlsx(
  handOver: HandOver,
  { advance, signal }: ExportTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsFor(handOver);
  const people: PeopleRow[] = [];
  const data: string[][] = [];
  for (const message of messagesOf(handOver)) {
    people.push(peopleRow(message, words));
    data.push(dataRow(message));
    await advance("writing", message.number, handOver.count);
  }
  await advance("packing", 0, 0);
  const columns = SCHEDULE_COLUMNS.map((column) => ({
    header: words.columns[column],
    width: WIDTHS[column],
    wraps: WRAPPED.includes(column),
  }));
  const task: XlsxTask = {
    kind: "write-xlsx",
    people: { name: words.peopleSheet, columns, rows: people },
    data: { name: words.dataSheet, headers: DATA_COLUMNS, rows: data },
  };
  return runThread(startXlsxThread, task, signal);
}

function peopleRow(message: HandOverMessage, words: ExportWords): PeopleRow {
  const row = scheduleRow(message, words);
  const colour = HUES[message.channel];
  return {
    cells: SCHEDULE_COLUMNS.map((column) => row[column]),
    height: rowHeight(WRAPPED.map((column) => ({ text: row[column], width: WIDTHS[column] }))),
    isSent: message.status === "sent",
    ground: colour === undefined ? undefined : { column: SCHEDULE_COLUMNS.indexOf("channel"), colour },
  };
}

function dataRow(message: HandOverMessage): string[] {
  const values: Record<(typeof DATA_COLUMNS)[number], string> = {
    id: message.id,
    revision: String(message.revision),
    at: message.at,
    channel: message.channel,
    group: message.groupName ?? "",
    activity: message.activityTitle,
    title: message.title,
    text: message.text,
    images: message.images.map((image) => image.name).join("\n"),
    voice: message.voiceName,
    staff: message.staffName,
    status: message.status,
    note: message.note,
  };
  return DATA_COLUMNS.map((column) => values[column]);
}
