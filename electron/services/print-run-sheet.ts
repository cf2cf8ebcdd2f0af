import type { ExportPaper } from "@shared/api/contract/exports";
import { safeFileName } from "@shared/domain/file-name";
import { type PrintedFormat, printedFormats } from "../exports/formats";
import { runSheetPage } from "../exports/print/run-sheet-page";
import { getRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { type PrintPorts, printed } from "./print-page";
import { shopOfGroups } from "./shop-of-groups";
import { viewRunSheet } from "./view-run-sheet";

type Request = {
  readonly activityId: string;
  readonly format: PrintedFormat;
  readonly paper?: ExportPaper | undefined;
};

/** An activity's run sheet as PDF or PNG. Throws NOT_FOUND, NO_BROWSER, PRINT_FAILED, EXPORT_CANCELLED. */
export async function printRunSheet(
  store: Store,
  { activityId, format, paper = "a4" }: Request,
  ports: PrintPorts,
): Promise<File> {
  const { activity, cues, now } = viewRunSheet(store, activityId);
  const sheet = { paper, landscape: true };
  const groups = getRecords(store.db, "groups", activity.groupIds);
  const names = groups.map(({ name }) => name);
  const { language } = getSettings(store.db);
  const html = runSheetPage(
    { activity, groups: names, cues, language, madeAt: now, shop: shopOfGroups(store, groups) },
    sheet,
  );
  const { extension, type } = printedFormats[format];
  const name = safeFileName(`${activity.title}-${activity.start.slice(0, 10)}`, "群策", 200);
  return new File([await printed(ports, format, html, sheet)], `${name}.${extension}`, { type });
}
