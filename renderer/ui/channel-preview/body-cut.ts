import type { RenderedDraft } from "@shared/domain/render/rendered-draft";

/** Where a hard limit on a field cuts the copy; null where everything fits. Of several the tightest counts. */
export function hardCut(rendered: Pick<RenderedDraft, "counts">, field: "body" | "title"): number | null {
  const cuts = rendered.counts.flatMap((count) =>
    count.field === field && count.state === "red" && count.cutAt !== null ? [count.cutAt] : [],
  );
  return cuts.length > 0 ? Math.min(...cuts) : null;
}

/** Where a feed folds a post: after so many characters or lines, whichever comes first; null for one that is shown whole. */
export function foldOffset(text: string, characters: number, lines: number): number | null {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) {
      at = text.length;
      break;
    }
    at = end + 1;
  }
  const offset = Math.min(at, characters);
  return offset < text.length ? offset : null;
}
