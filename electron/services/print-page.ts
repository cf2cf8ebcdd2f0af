import type { PrintedFormat } from "../exports/formats";
import type { PagePrinter } from "../exports/page-printer";
import { type Sheet, sheetWidth } from "../exports/print/sheet";

/** A finished page as the file of a format; a picture is as wide as its paper. Throws NO_BROWSER, PRINT_FAILED. */
export function printed(
  printer: PagePrinter,
  format: PrintedFormat,
  html: string,
  sheet: Sheet,
): Promise<Uint8Array<ArrayBuffer>> {
  return format === "pdf" ? printer.pdf(html) : printer.png(html, sheetWidth(sheet));
}
