import type { ImportField } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { planWords } from "./plan-words";

/** What a header names, and how surely: 2 for a known word, 1 for a known word inside a longer one. */
export type HeaderField = { readonly field: ImportField; readonly weight: 1 | 2 };

/** Longer than any header: a cell of copy that happens to hold 内容 or 活动 is none. */
const LONGEST_HEADER = 16;

/**
 * The field that a header names, whatever its blanks, brackets and width: as a whole (活动/栏目), by its parts (群|社群), or by the
 * longest known word in it (本周文案内容). Undefined for unknown headers.
 */
export function fieldOfHeader(header: string): HeaderField | undefined {
  const whole = wordKey(header);
  if (whole === "" || whole.length > LONGEST_HEADER) return undefined;
  const bare = whole.replace(/[([【<].*?[)\]】>]/g, "").replace(/[*:：。.]+$/, "");
  for (const word of [whole, bare, ...bare.split(/[/、|&+,，]/)]) {
    const field = planWords.fields.get(word);
    if (field) return { field, weight: 2 };
  }
  return longestWithin(bare);
}

function longestWithin(header: string): HeaderField | undefined {
  let found: { word: string; field: ImportField } | undefined;
  for (const [word, field] of planWords.fields) {
    // One-character words such as 群 or 图 are inside too many others; English words inside each other.
    if (word.length < 2 || /^[\x21-\x7e]+$/.test(word) || !header.includes(word)) continue;
    if (!found || word.length > found.word.length) found = { word, field };
  }
  return found && { field: found.field, weight: 1 };
}
