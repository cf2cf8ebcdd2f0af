/** Text as search compares it, with the way back to the original. */
export type FoldedText = {
  readonly text: string;
  /** Where in the original the piece [from, to) of `text` stands, in UTF-16 units. */
  readonly originOf: (from: number, to: number) => [number, number];
};

/**
 * Folds what people do not tell apart when they search: case, full and half width (ＶＩＰ, １００％, （）), kinds of blank.
 * A lone surrogate becomes what the database holds in its place.
 */
export function foldText(text: string): string {
  return text.toWellFormed().normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}

/** As `foldText`, keeping where each piece came from. */
export function foldWithOrigin(text: string): FoldedText {
  const folded = foldText(text);
  // Nearly all text keeps its length, and then every unit its place.
  if (folded.length === text.length) return { text: folded, originOf: (from, to) => [from, to] };
  return { text: folded, originOf: originByCharacter(text) };
}

/** Folds character by character and counts; a combining mark that joins the letter before it shifts the rest by one at most. */
function originByCharacter(text: string): FoldedText["originOf"] {
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  let afterBlank = false;
  for (const char of text) {
    const fold = foldText(char);
    const end = position + char.length;
    if (fold === " " && afterBlank) ends[ends.length - 1] = end;
    else {
      for (let unit = 0; unit < fold.length; unit += 1) {
        starts.push(position);
        ends.push(end);
      }
    }
    afterBlank = fold === " ";
    position = end;
  }
  return (from, to) => [starts[from] ?? text.length, ends[to - 1] ?? text.length];
}
