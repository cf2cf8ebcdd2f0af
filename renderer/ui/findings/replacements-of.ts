/** More than this and a choice is a list to read. */
const MOST = 3;
/** A suggestion that begins with other words to write: 改为“…”, 换成“…”“…”, 写“…”. */
const OFFERS = /^(?:改[为成用]?|换[为成用]?|写[为成]?)\s?((?:[“"「『][^”"」』]{1,30}[”"」』][、或，,]?\s?){1,3})/;

/** The words a suggestion offers in place of a stretch, ready to be put there; empty when it only advises. */
export function replacementsOf(suggestion: string, stretch: string): string[] {
  if (stretch === "" || stretch.includes("{{")) return [];
  const offered = OFFERS.exec(suggestion)?.[1] ?? "";
  const words = [...offered.matchAll(/[“"「『]([^”"」』]{1,30})[”"」』]/g)]
    .map(([, word = ""]) => word)
    .filter((word) => word !== stretch && !/[×＿_…{]/.test(word));
  return [...new Set(words)].slice(0, MOST);
}
