import type { Channel } from "@shared/domain/channel";
import { type HandOver, type HandOverMessage, messagesOf } from "@shared/domain/hand-over";
import { dateOf, dayNumber } from "@shared/domain/wall-time";
import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { type FileContent, pageSetup } from "./sheet/page-setup";
import { rowHeight } from "./sheet/row-height";
import { SCHEDULE_COLUMNS, type ScheduleColumn, scheduleRow } from "./sheet/schedule-columns";

/** Column widths in characters; Chinese ones take two. */
const WIDTHS: Readonly<Record<ScheduleColumn, number>> = {
  date: 12,
  weekday: 7,
  time: 7,
  group: 14,
  channel: 10,
  activity: 14,
  title: 18,
  text: 50,
  images: 16,
  voice: 12,
  staff: 10,
  status: 9,
  note: 18,
  id: 10,
};

/** Columns whose text goes on in further lines; an id stays in one and may be cut. */
const WRAPPED = SCHEDULE_COLUMNS.filter((column) => WIDTHS[column] >= 12 && column !== "date");

const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#F3EDE3",
  textColor: "#1E1B18",
  alignVertical: "center",
} as const;
const LINE = { bottomBorderColor: "#E7E0D6", bottomBorderStyle: "thin", alignVertical: "top" } as const;
const SENT = { ...LINE, textColor: "#6F675E" } as const;

/** Quiet grounds that tell chats, Moments, articles and public feeds apart at a glance; the words say it too. */
const CHAT = { backgroundColor: "#E8F3EF" } as const;
const ARTICLE = { backgroundColor: "#EAF0F8" } as const;
const FEED = { backgroundColor: "#FBF3E2" } as const;
const HUES: Partial<Record<Channel, { readonly backgroundColor: string }>> = {
  wechat_direct: CHAT,
  wechat_group: CHAT,
  sms: CHAT,
  wechat_moments: { backgroundColor: "#FBEDE9" },
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
export async function exportXlsx(handOver: HandOver, { onProgress }: ExportTools): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsFor(handOver);
  const messages = messagesOf(handOver);
  const sheets: Sheet<FileContent>[] = [
    {
      sheet: words.peopleSheet,
      data: [
        SCHEDULE_COLUMNS.map((column) => ({ value: words.columns[column], ...HEADER, height: 24 })),
        ...messages.map((message) => peopleRow(message, words)),
      ],
      columns: SCHEDULE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    {
      sheet: words.dataSheet,
      data: [
        DATA_COLUMNS.map((value) => ({ value, ...HEADER })),
        ...messages.map((message) => {
          onProgress?.(message.number, handOver.count);
          return dataRow(message);
        }),
      ],
      stickyRowsCount: 1,
    },
  ];
  const file = writeExcelFile(sheets, { fontFamily: "Microsoft YaHei", fontSize: 10, features: [pageSetup] });
  return new Uint8Array(await file.toBuffer());
}

function peopleRow(message: HandOverMessage, words: ExportWords): Cell[] {
  const look = message.status === "sent" ? SENT : LINE;
  const row = scheduleRow(message, words);
  const height = rowHeight(WRAPPED.map((column) => ({ text: row[column], width: WIDTHS[column] })));
  const hue = HUES[message.channel];
  return SCHEDULE_COLUMNS.map((column) =>
    column === "date"
      ? { type: Date, value: utcDate(row.date), format: "yyyy-mm-dd", align: "left", height, ...look }
      : {
          ...textCell(row[column]),
          format: "@",
          wrap: WRAPPED.includes(column),
          ...look,
          ...(column === "channel" && hue),
        },
  );
}

function dataRow(message: HandOverMessage): Cell[] {
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
  // Without any look of its own: styling a cell costs the library more than writing it.
  return DATA_COLUMNS.map((column) => textCell(values[column]));
}

/**
 * A cell of type text. The library keeps its texts in a plain object, where `constructor` and the other names every
 * object has would be found without ever having been stored, and break the file: such a word gets a blank of no width.
 */
function textCell(text: string): { type: StringConstructor; value: string } {
  return { type: String, value: text in Object.prototype ? `${text}\u200B` : text };
}

/** The library writes the UTC parts of a date into the cell, so midnight UTC is the day itself in every zone. */
function utcDate(date: string): Date {
  return new Date(dayNumber(dateOf(date)) * 86_400_000);
}
