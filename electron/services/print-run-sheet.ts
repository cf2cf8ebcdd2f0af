import type { ExportPaper } from "@shared/api/contract/exports";
import { safeFileName } from "@shared/domain/file-name";
import { type PrintedFormat, printedFormats } from "../exports/formats";
import type { PagePrinter } from "../exports/page-printer";
import { runSheetPage } from "../exports/print/run-sheet-page";
import { getRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { printed } from "./print-page";
import { viewRunSheet } from "./view-run-sheet";

type Request = {
  readonly activityId: string;
  readonly format: PrintedFormat;
  readonly paper?: ExportPaper | undefined;
};

/** An activity's run sheet as PDF or PNG. Throws NOT_FOUND, NO_BROWSER, PRINT_FAILED. */
export async function printRunSheet(
  store: Store,
  { activityId, format, paper = "a4" }: Request,
  printer: PagePrinter,
): Promise<File> {
  const { activity, cues, now } = viewRunSheet(store, activityId);
  const sheet = { paper, landscape: true };
  const groups = getRecords(store.db, "groups", activity.groupIds).map(({ name }) => name);
  const { language } = getSettings(store.db);
  const html = runSheetPage({ activity, groups, cues, language, madeAt: now }, sheet);
  const { extension, type } = printedFormats[format];
  const name = safeFileName(`${activity.title}-${activity.start.slice(0, 10)}`, "群策", 200);
  return new File([await printed(printer, format, html, sheet)], `${name}.${extension}`, { type });
}
