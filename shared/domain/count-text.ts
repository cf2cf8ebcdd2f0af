import type { ChannelLimit, ChannelProfile, Counter } from "./channel";

/** A text's length by one of the six ways of counting (FACTS 1.0). Line breaks count as one place each, however they are written. */
export function countText(text: string, counter: Counter): number {
  const plain = text.replace(/\r\n?/g, "\n");
  switch (counter) {
    case "utf16":
    // A mobile operator sends UCS-2: every UTF-16 unit takes one of the 70 places.
    case "sms":
      return plain.length;
    case "xhs_title":
      return Math.ceil(doubledUnits(plain) / 2);
    case "bytes2":
      return doubledUnits(plain);
    case "utf8":
      return utf8Length(plain);
    case "grapheme":
      return graphemeLength(plain);
  }
}

/** How many short messages are billed for a text of `count` places: 70 in one, 67 in each part of a longer one (FACTS 1.8). */
export function smsParts(count: number): number {
  if (count === 0) return 0;
  return count <= 70 ? 1 : Math.ceil(count / 67);
}

/** What one limit of a channel says about a text. */
export type LengthVerdict = {
  readonly limit: ChannelLimit;
  readonly count: number;
  /** Amber above the soft limit, red above the hard one; a limit itself may be reached. */
  readonly state: "ok" | "amber" | "red";
};

/** Measures a text against every limit its channel sets on that field, in the order of the profile. */
export function judgeLength(
  text: string,
  profile: Pick<ChannelProfile, "limits">,
  field: ChannelLimit["field"] = "body",
): LengthVerdict[] {
  return profile.limits
    .filter((limit) => limit.field === field)
    .map((limit) => {
      const count = countText(text, limit.counter);
      return { limit, count, state: stateOf(count, limit) };
    });
}

function stateOf(count: number, limit: Pick<ChannelLimit, "soft" | "hard">): LengthVerdict["state"] {
  if (limit.hard !== null && count > limit.hard) return "red";
  return limit.soft !== null && count > limit.soft ? "amber" : "ok";
}

/** ASCII units once, all others twice: what GB18030 bytes come to for Chinese text. */
function doubledUnits(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index) > 127 ? 2 : 1;
  return sum;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += 3;
    // The two halves of a surrogate pair are four bytes together, not six.
    if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(index + 1))) bytes -= 2;
  }
  return bytes;
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Characters that never join with a neighbour: plain ASCII, Chinese, its punctuation. Lets ordinary copy skip the slow segmenter. */
const SIMPLE = /^[\n\x20-\x7e\u2014\u2018-\u201d\u2026\u3000-\u3029\u4e00-\u9fff\uff01-\uff65]*$/;

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Whether every UTF-16 unit of a text is a character of its own, so that it may be cut anywhere. */
export function isSimpleText(text: string): boolean {
  return SIMPLE.test(text);
}

function graphemeLength(text: string): number {
  if (isSimpleText(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
