import { z } from "zod";
import { recordId } from "./record";
import { visibleText } from "./visible-text";

/** The longest texts a reviewer sends back for a draft and for a message, in UTF-16 units. */
const [LONGEST, LONGEST_MESSAGE] = [100_000, 20_000];

/** What a reviewer says of one draft or message. `base` is the text as it was handed out, `text` as the reviewer wants it. */
const reviewEntry = z
  .object({
    kind: z.enum(["drafts", "messages"]),
    id: recordId,
    verdict: z.enum(["approve", "change", "none"]),
    comment: z.string().max(2000).transform(visibleText),
    base: z.string().max(LONGEST),
    text: z.string().max(LONGEST).nullable(),
  })
  .refine(({ kind, text }) => kind === "drafts" || text === null || text.length <= LONGEST_MESSAGE);

const reviewFile = z.object({
  reviewer: z.string().max(60).transform(visibleText),
  entries: z.array(reviewEntry).max(5000),
});

export type ReviewEntry = z.infer<typeof reviewEntry>;

/** A review as read, or why it is none. `cut` is one that lost its end, or that no page of ours wrote like this. */
export type ReadReview =
  | { readonly kind: "review"; readonly reviewer: string; readonly entries: readonly ReviewEntry[] }
  | { readonly kind: "none" }
  | { readonly kind: "cut" }
  | { readonly kind: "newer" };

const VERSION = 1;
const HEAD = /群策审阅\s+(\d{1,3})\s*\n/;

/** Reads what a review page sends back, wherever it stands in what was pasted; the entries are JSON after the head. */
export function readReview(pasted: string): ReadReview {
  const text = pasted.replace(/\r\n?/g, "\n");
  const head = HEAD.exec(text);
  if (!head) return { kind: "none" };
  if (Number(head[1]) > VERSION) return { kind: "newer" };
  const rest = text.slice(head.index + head[0].length);
  const file = reviewFile.safeParse(parsed(rest.slice(0, rest.lastIndexOf("}") + 1)));
  return file.success ? { kind: "review", ...file.data } : { kind: "cut" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A review that lost its end on the way is told of as such.
    return undefined;
  }
}
