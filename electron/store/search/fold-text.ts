/**
 * Folds what people do not tell apart when they search: case, full and half width (ＶＩＰ, １００％, （）), kinds of blank.
 * A lone surrogate becomes what the database holds in its place.
 */
export function foldText(text: string): string {
  return text.toWellFormed().normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}

/** Where in a text the piece [from, to) of its folded form comes from, in UTF-16 units. */
export function originOf(text: string, from: number, to: number): [number, number] {
  let position = 0;
  let folded = 0;
  let start: number | undefined;
  let end = 0;
  let afterBlank = false;
  for (const char of text) {
    const fold = foldChar(char);
    const isBlank = fold === " ";
    // A run of blanks is folded into the first of them.
    if (!(isBlank && afterBlank)) folded += fold.length;
    position += char.length;
    if (start === undefined && folded > from) start = position - char.length;
    if (start !== undefined) end = position;
    if (folded >= to) break;
    afterBlank = isBlank;
  }
  return [start ?? text.length, end];
}

const folds = new Map<string, string>();

/** Folding by itself; a mark that would melt into the letter before it shifts what follows by one at most. */
function foldChar(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  const fold = foldText(char);
  // The characters people use fit; the cap only stops text made to fill memory.
  if (folds.size < 50_000) folds.set(char, fold);
  return fold;
}
