import { wordKey } from "@shared/domain/import-words";
import { isSettled, type Message } from "@shared/domain/message";
import { addDays, dateOf } from "@shared/domain/wall-time";
import { BLANK_PRINT, type ImportKey, printOf } from "./import-key";
import type { PlanItem } from "./plan-item";
import { textLikeness } from "./text-likeness";

/** A message of the workspace that a row may be: with the key of its last import, or made by hand. */
export type KnownMessage = {
  readonly message: Message;
  readonly key: ImportKey | null;
  readonly groupName: string | null;
};

/** What identifies a message in a plan, as the file has (or had) it. */
type Face = {
  readonly at: string;
  readonly place: string;
  readonly title: string;
  readonly text: string;
};

type Entry<T> = { readonly value: T; readonly id: string | null; readonly face: Face; matched: boolean };
type Row = Entry<PlanItem> & { readonly index: number };
type Known = Entry<KnownMessage>;

/** A row moved beyond the days that the file covers is still the same row this many days away. */
const BEYOND_DAYS = 3;

/**
 * Finds the message that each row became when it was imported before, from the surest sign to the weakest: its id (in our own exports); the same slot (minute and
 * place) with the same words or text; the same words at another time; the same slot with the same title or a similar text; the
 * same title at another time of the day. A message made by hand is recognised only when all of it is the same.
 */
export function matchRows(items: readonly PlanItem[], known: readonly KnownMessage[]): (KnownMessage | undefined)[] {
  const rows = items.map(
    (item, index): Row => ({ value: item, index, id: item.messageId, face: faceOfRow(item), matched: false }),
  );
  const messages = known
    .map((value): Known => ({ value, id: value.message.id, face: faceOfMessage(value), matched: false }))
    .sort((a, b) => rank(a.value) - rank(b.value) || (a.value.key?.nth ?? 1) - (b.value.key?.nth ?? 1));
  const imported = messages.filter(({ value }) => value.key !== null);
  const found: (KnownMessage | undefined)[] = items.map(() => undefined);
  if (messages.length === 0) return found;
  const link = (row: Row, message: Known) => {
    row.matched = message.matched = true;
    found[row.index] = message.value;
  };
  const slot = (face: Face) => `${face.at} ${face.place}`;
  const day = (face: Face) => `${dateOf(face.at)} ${face.place}`;
  const titled = (face: Face) => face.title !== BLANK_PRINT;
  const worded = (face: Face) => face.text !== BLANK_PRINT;

  pair(rows, messages, link, ({ id }) => id ?? false);
  pair(rows, messages, link, ({ face }) => `${slot(face)} ${face.title} ${face.text}`);
  pair(rows, imported, link, ({ face }) => worded(face) && `${slot(face)} ${face.text}`);
  pairSole(rows, imported, link, ({ face }) => worded(face) && `${day(face)} ${face.title} ${face.text}`);
  pairMoved(rows, imported, link);
  pair(rows, imported, link, ({ face }) => titled(face) && `${slot(face)} ${face.title}`);
  pairAlike(rows, imported, link, ({ face }) => slot(face));
  pairSole(rows, imported, link, ({ face }) => titled(face) && `${day(face)} ${face.title}`);
  pairSole(rows, imported, link, ({ face }) => !titled(face) && slot(face));
  return found;
}

/** Living messages before those in the trash, imported ones before handmade ones. */
function rank({ message, key }: KnownMessage): number {
  return (message.trashedAt === null ? 0 : 2) + (key === null ? 1 : 0);
}

function faceOfRow(item: PlanItem): Face {
  const place = `${item.channel}|${wordKey(item.groupName ?? "")}`;
  return { at: item.at, place, title: printOf(item.title), text: printOf(item.text) };
}

function faceOfMessage({ message, key, groupName }: KnownMessage): Face {
  if (key) return { at: key.at, place: `${key.channel}|${key.group}`, title: key.file.title, text: key.file.text };
  const place = `${message.channel}|${wordKey(groupName ?? "")}`;
  return { at: message.at, place, title: printOf(message.title), text: printOf(message.text) };
}

type Link = (row: Row, message: Known) => void;
type Sign = (entry: { readonly face: Face; readonly id: string | null }) => string | false;

/** Entries by their sign, in order: those still without a partner, or all. */
function bucketsOf<T extends Row | Known>(entries: readonly T[], sign: Sign, all = false): Map<string, T[]> {
  const buckets = new Map<string, T[]>();
  for (const entry of entries) {
    const key = entry.matched && !all ? false : sign(entry);
    if (key === false) continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  return buckets;
}

const NONE: ReadonlyMap<string, Known[]> = new Map();

/** Pairs rows and messages of the same sign, in order. */
function pair(rows: readonly Row[], messages: readonly Known[], link: Link, sign: Sign): void {
  const waiting = bucketsOf(rows, sign);
  const buckets = waiting.size === 0 ? NONE : bucketsOf(messages, sign);
  for (const [key, bucket] of waiting) {
    bucket.forEach((row, index) => {
      const message = buckets.get(key)?.[index];
      if (message) link(row, message);
    });
  }
}

/** Pairs a row and a message that are each the only one of their sign. */
function pairSole(rows: readonly Row[], messages: readonly Known[], link: Link, sign: Sign): void {
  const waiting = bucketsOf(rows, sign);
  const buckets = waiting.size === 0 ? NONE : bucketsOf(messages, sign);
  for (const [key, [row, ...others]] of waiting) {
    const [message, ...more] = buckets.get(key) ?? [];
    if (row && message && others.length === 0 && more.length === 0) link(row, message);
  }
}

/** Pairs what has at least half of its text in common. */
function pairAlike(rows: readonly Row[], messages: readonly Known[], link: Link, sign: Sign): void {
  const buckets = bucketsOf(messages, sign);
  for (const row of rows.filter((entry) => !entry.matched)) {
    const bucket = buckets.get(sign(row) || "") ?? [];
    const alike = bucket.find(
      (message) => !message.matched && textLikeness(row.value.text, message.value.message.text) >= 0.5,
    );
    if (alike) link(row, alike);
  }
}

/**
 * Pairs rows that went to another day: title and text the same, nothing else in file or workspace has the same words (早安签到 on seven
 * days never moves), the old day among the days of the file, and nothing sent meanwhile.
 */
function pairMoved(rows: readonly Row[], messages: readonly Known[], link: Link): void {
  const days = rows.map(({ face }) => dateOf(face.at)).sort();
  const from = addDays(days[0] ?? "2000-01-01", -BEYOND_DAYS);
  const to = addDays(days.at(-1) ?? "2000-01-01", BEYOND_DAYS);
  const words: Sign = ({ face }) => face.text !== BLANK_PRINT && `${face.place} ${face.title} ${face.text}`;
  const buckets = bucketsOf(messages, words, true);
  for (const [key, [row, ...others]] of bucketsOf(rows, words, true)) {
    const [message, ...more] = buckets.get(key) ?? [];
    if (!row || !message || row.matched || message.matched || others.length > 0 || more.length > 0) continue;
    const day = dateOf(message.face.at);
    if (from <= day && day <= to && !isSettled(message.value.message.status)) link(row, message);
  }
}
