import { countText, type LengthVerdict } from "@shared/domain/count-text";
import type { RenderCount, RenderedDraft } from "@shared/domain/render/rendered-draft";

const RANK = { ok: 0, amber: 1, red: 2 } as const;

/** How long a draft's text is where it is pasted: the limit that is nearest to being broken decides the colour. */
export type LengthLine = {
  readonly state: LengthVerdict["state"];
  readonly count: number;
  /** The limit that counts; undefined where none is known. */
  readonly nearest: RenderCount | undefined;
  readonly counts: readonly RenderCount[];
  /** How many short messages are billed; only on that channel. */
  readonly billed: number | undefined;
  /** The words people read, where the limit counts the code around them too. */
  readonly words: number | undefined;
};

/** Reads the length of the text off what was rendered, so that the line and the preview cannot disagree. */
export function lengthLine(rendered: Pick<RenderedDraft, "parts" | "html" | "counts" | "sms">): LengthLine {
  const counts = rendered.counts.filter(
    ({ field, soft, hard }) => field !== "title" && (soft !== null || hard !== null),
  );
  const nearest = counts.toSorted((a, b) => RANK[b.state] - RANK[a.state] || share(b) - share(a))[0];
  const words = () => countText(rendered.parts.map(({ text }) => text).join(""), "grapheme");
  return {
    state: nearest?.state ?? "ok",
    count: nearest?.count ?? words(),
    nearest,
    counts,
    billed: rendered.sms?.billed,
    words: nearest && rendered.html !== undefined ? words() : undefined,
  };
}

function share({ count, soft, hard }: RenderCount): number {
  return count / (soft ?? hard ?? Number.POSITIVE_INFINITY);
}
