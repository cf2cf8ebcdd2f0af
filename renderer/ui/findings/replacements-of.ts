/** More than this and a choice is a list to read. */
const MOST = 3;
const QUOTED =
  /(?:改[为成]|换[为成]|写[为成]|换用|改用|用|说)\s?[“"「『]([^”"」』]{1,30})[”"」』](?:[、或，,]\s?[“"「『]([^”"」』]{1,30})[”"」』])?(?:[、或，,]\s?[“"「『]([^”"」』]{1,30})[”"」』])?/;

/** The words a suggestion offers in place of a stretch, ready to be put there; empty when it only advises. */
export function replacementsOf(suggestion: string, stretch: string): string[] {
  if (stretch === "" || stretch.includes("{{")) return [];
  const found = QUOTED.exec(suggestion);
  if (!found) return [];
  const words = found.slice(1).filter((word) => word !== undefined && word !== stretch && !/[×＿_…]|\{/.test(word));
  return [...new Set(words)].slice(0, MOST);
}
