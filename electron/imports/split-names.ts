import { wordKey } from "@shared/domain/import-words";

const SEPARATORS = /[;；、,，/\n]+/;
/** Signs that also stand inside names (90后&95后群): they part a cell only into what are groups by themselves. */
const JOINERS = /[+＋&＆和]+/;
/** The pieces of 宝妈1群2群 */
const RUN_ON = /[^\d]{0,60}\d{1,3}群/g;
/** 宝妈好物1-3群 */
const RANGE = /^(.*?)(\d{1,3})\s*[-~～至到]\s*(\d{1,3})\s*(群.*)?$/;
const MAX_RANGE = 30;
/** No group's name is longer, and patterns are not let loose on what is. */
const LONGEST = 100;

/** The items of a cell that lists several, in order and without repeats. */
export function splitList(cell: string, separators: RegExp = SEPARATORS): string[] {
  const seen = new Map<string, string>();
  for (const part of cell.split(separators)) {
    const name = part.trim();
    if (name !== "" && !seen.has(wordKey(name))) seen.set(wordKey(name), name);
  }
  return [...seen.values()];
}

/**
 * The groups a cell names: 宝妈好物1群；宝妈好物2群, and in short 宝妈好物1、2群 and 宝妈好物1-3群. A cell that is a known name as it
 * stands is that one group, whatever signs are in it.
 */
export function splitGroups(cell: string, isKnown: (key: string) => boolean): string[] {
  if (isKnown(wordKey(cell))) return [cell];
  const parts = splitList(cell).flatMap((part) => (isKnown(wordKey(part)) ? [part] : splitJoined(part, isKnown)));
  if (parts.some((part) => part.length > LONGEST)) return parts;
  return splitList(
    completeNumbers(parts)
      .flatMap((part) => (isKnown(wordKey(part)) ? [part] : range(part)))
      .join("\n"),
    /\n/,
  );
}

/** 宝妈1群+宝妈2群 and 宝妈1群2群 are two; 90后&95后群 is one, because 90后 is none. */
function splitJoined(part: string, isKnown: (key: string) => boolean): string[] {
  const joined = splitList(part, JOINERS);
  const isGroup = (name: string) => isKnown(wordKey(name)) || /群$/.test(name) || /^\d{1,3}$/.test(name);
  const pieces = joined.length > 1 && joined.every(isGroup) ? joined : [part];
  return pieces.flatMap((piece) => (piece.length <= LONGEST ? splitRunOn(piece) : [piece]));
}

function splitRunOn(text: string): string[] {
  const bare = text.replace(/\s+/g, "");
  const pieces = bare.match(RUN_ON) ?? [];
  if (pieces.length < 2 || pieces.join("") !== bare) return [text];
  const stem = /^[^\d]*/.exec(bare)?.[0] ?? "";
  return pieces.map((piece) => (/^\d/.test(piece) ? `${stem}${piece}` : piece));
}

/** In 宝妈好物1、2群 the first lacks its 群 and the second its name. */
function completeNumbers(parts: readonly string[]): string[] {
  const ending = /\d+\s*(群.*)$/.exec(parts.at(-1) ?? "")?.[1];
  const stem = /^(.*?\D)??\d+/.exec(parts[0] ?? "");
  if (ending === undefined || stem === null || parts.length < 2) return [...parts];
  const areNumbers = parts.slice(1).every((part) => /^\d{1,3}\s*(?:群.*)?$/.test(part));
  if (!areNumbers) return [...parts];
  return parts.map((part, index) => `${index === 0 ? "" : (stem[1] ?? "")}${part}${part.includes("群") ? "" : ending}`);
}

function range(part: string): string[] {
  const [, stem = "", first = "", last = "", ending = ""] = RANGE.exec(part) ?? [];
  const from = Number(first);
  const count = Number(last) - from + 1;
  if (ending === "" || count < 2 || count > MAX_RANGE) return [part];
  return Array.from({ length: count }, (_, index) => `${stem}${from + index}${ending}`);
}

/** The picture names of a cell; 无 and the like name none. Blanks part names only after a file's ending. */
export function splitImages(cell: string): string[] {
  return splitList(cell.replace(/(\.[a-z0-9]{2,4})\s+(?=\S)/gi, "$1\n"), /[;；、,，|\n]+/).filter(
    (name) => !/^(?:无|没有|暂无|不用|-+|\/)$/.test(name),
  );
}

/** The labels of a cell: 口红;黄皮, #口红 #黄皮. */
export function splitTags(cell: string): string[] {
  return splitList(cell, /[;；、,，/|#\s]+/);
}
