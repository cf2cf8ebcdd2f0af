/**
 * A cell that a spreadsheet may take for a formula, after quotes, apostrophes and blanks too (OWASP, QUALITY 1.4):
 * `= + - @`, their full-width and small forms, and a leading tab, line break or NUL.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a leading NUL or tab is one of the things looked for
const RISKY = /^(?:['"\s\u0000]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|['"]*[\t\r\n\u0000])/;

/** A text as a CSV cell that no spreadsheet calculates: an apostrophe goes before what it might take for a formula. */
export function neutralCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text behind a cell written by `neutralCell`: takes back our own apostrophe and no other. */
export function restoredCell(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}
