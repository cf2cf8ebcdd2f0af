import type { ExportSteps } from "../exports/exporter";
import type { PrintedFormat } from "../exports/formats";
import type { PagePrinter } from "../exports/page-printer";
import { type Sheet, sheetWidth } from "../exports/print/sheet";

/** What printing takes from outside. */
export type PrintPorts = { readonly printer: PagePrinter; readonly steps: ExportSteps };

/** A finished page as the file of a format; a picture is as wide as its paper. Throws NO_BROWSER, PRINT_FAILED, EXPORT_CANCELLED. */
export async function printed(
  { printer, steps }: PrintPorts,
  format: PrintedFormat,
  html: string,
  sheet: Sheet,
): Promise<Uint8Array<ArrayBuffer>> {
  await steps.advance("printing", 0, 0);
  return format === "pdf" ? printer.pdf(html, steps.signal) : printer.png(html, sheetWidth(sheet), steps.signal);
}
