import type { DiffPart } from "@shared/domain/word-diff";

/** A part of a difference, or so many lines in a row that stayed and are not shown. */
export type FoldedPart = DiffPart | { readonly kind: "folded"; readonly lines: number };

/** Lines shown around a change, so that it is read in its place. */
const AROUND = 2;

/** Fewer lines than this are not worth folding. */
const FEWEST = 3;

/** Folds long stretches that two texts have in common; those at the beginning and the end keep the lines next to a change. */
export function foldSame(parts: readonly DiffPart[]): FoldedPart[] {
  return parts.flatMap((part, index): FoldedPart[] => {
    if (part.kind !== "same" || parts.length === 1) return [part];
    const lines = part.text.split(/(?<=\n)/);
    const head = index === 0 ? 0 : AROUND;
    const tail = index === parts.length - 1 ? 0 : AROUND;
    const hidden = lines.length - head - tail;
    if (hidden < FEWEST) return [part];
    const shown = (text: string): DiffPart[] => (text === "" ? [] : [{ kind: "same", text }]);
    return [
      ...shown(lines.slice(0, head).join("")),
      { kind: "folded", lines: hidden },
      ...shown(lines.slice(lines.length - tail).join("")),
    ];
  });
}
