import { hash } from "node:crypto";
import { wordKey } from "@shared/domain/import-words";
import type { MessageFields } from "@shared/domain/message";
import { dateOf, type WallTime } from "@shared/domain/wall-time";
import type { PlanItem } from "./plan-item";

/** What an import fills in of a message, grouped by what a person would call one thing. */
export const partFields = {
  at: ["at"],
  place: ["channel", "groupId"],
  title: ["title"],
  text: ["text", "draftId"],
  images: ["mediaIds", "wantedImages"],
  sender: ["voiceId", "staffId"],
  activity: ["activityId"],
  status: ["status", "skipReason"],
  tags: ["tags"],
  note: ["note"],
} as const satisfies Record<string, readonly (keyof MessageFields)[]>;

export type ImportPart = keyof typeof partFields;
export const IMPORT_PARTS = Object.keys(partFields) as ImportPart[];

/** The fields of a message that an import fills in. */
export type ImportFields = Pick<MessageFields, (typeof partFields)[ImportPart][number]>;

/** A short hash of each part. */
export type Prints = Readonly<Record<ImportPart, string>>;

/**
 * What a message remembers of the row it came from: its slot in the plan, and hashes of every part as the file had it and as it was
 * stored. With both, the next import can tell what changed in the file from what was changed in the app.
 */
export type ImportKey = {
  readonly at: WallTime;
  readonly channel: string;
  /** The group as `wordKey`; empty for channels without one. */
  readonly group: string;
  /** Which of the rows with the same slot, from 1. */
  readonly nth: number;
  readonly file: Prints;
  readonly app: Prints;
};

const PRINT_LENGTH = 6;

/** A hash short enough to be kept by the dozen; it is compared with one other value only. */
export function printOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, PRINT_LENGTH);
}

/** The hash of nothing: what most cells of a plan hold. */
export const BLANK_PRINT = printOf("");

/** The hashes of a row as the file has it. `activity` names the activity it belongs to, if any. */
export function filePrints(item: PlanItem, activity: string): Prints {
  return printAll({
    // A default time may follow other rows of the file; as long as the row names none, it has not changed.
    at: item.timeGiven ? item.at : dateOf(item.at),
    place: `${item.channel}|${wordKey(item.groupName ?? "")}`,
    title: item.title,
    text: item.text,
    images: item.images.join("\n"),
    sender: wordKey(item.senderName),
    activity,
    status: wordKey(item.statusText),
    tags: item.tags.join("\n"),
    note: item.note,
  });
}

/** The hashes of a message as it is stored. */
export function appPrints(fields: ImportFields): Prints {
  const textOf = (part: ImportPart) => JSON.stringify(partFields[part].map((field) => fields[field]));
  return printAll(Object.fromEntries(IMPORT_PARTS.map((part) => [part, textOf(part)])) as Record<ImportPart, string>);
}

/** A row's slot in the plan, for people and as the head of its key: 2026-12-05T20:00|wechat_group|1|vip群. */
export function slotText(key: Pick<ImportKey, "at" | "channel" | "nth" | "group">): string {
  return `${key.at}|${key.channel}|${key.nth}|${key.group}`;
}

/** The key as one text, for the message's `importKey`. */
export function keyText(key: ImportKey): string {
  return `${slotText(key)}#${IMPORT_PARTS.map((part) => key.file[part] + key.app[part]).join("")}`;
}

/** Reads a key made by `keyText`; undefined for anything else. */
export function readKey(text: string): ImportKey | undefined {
  const cut = text.lastIndexOf("#");
  const prints = text.slice(cut + 1);
  const [at = "", channel = "", nth = "", ...group] = text.slice(0, Math.max(0, cut)).split("|");
  if (cut < 0 || prints.length !== IMPORT_PARTS.length * PRINT_LENGTH * 2 || !/^\d+$/.test(nth)) return undefined;
  const take = (index: number) => prints.slice(index * PRINT_LENGTH, (index + 1) * PRINT_LENGTH);
  const read = (offset: 0 | 1) =>
    Object.fromEntries(IMPORT_PARTS.map((part, index) => [part, take(index * 2 + offset)])) as Prints;
  return { at, channel, nth: Number(nth), group: group.join("|"), file: read(0), app: read(1) };
}

function printAll(texts: Record<ImportPart, string>): Prints {
  return Object.fromEntries(
    IMPORT_PARTS.map((part) => [part, texts[part] === "" ? BLANK_PRINT : printOf(texts[part])]),
  ) as Prints;
}
