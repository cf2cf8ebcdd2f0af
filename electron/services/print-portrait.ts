import type { ExportPaper } from "@shared/api/contract/exports";
import { safeFileName } from "@shared/domain/file-name";
import { type PrintedFormat, printedFormats } from "../exports/formats";
import { portraitPage } from "../exports/print/portrait-page";
import { getRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { type PrintPorts, printed } from "./print-page";
import { shopOfGroups } from "./shop-of-groups";
import { wallClock } from "./workspace-clock";

type Request = { readonly personaId: string; readonly format: PrintedFormat; readonly paper?: ExportPaper | undefined };

/** A persona's portrait as PDF or PNG. Throws NOT_FOUND, NO_BROWSER, PRINT_FAILED, EXPORT_CANCELLED. */
export async function printPortrait(
  store: Store,
  { personaId, format, paper = "a4" }: Request,
  ports: PrintPorts,
): Promise<File> {
  const persona = getLiving(store, "personas", personaId);
  const sheet = { paper, landscape: false };
  const tiers = getRecords(store.db, "tiers", persona.tierIds).map(({ name }) => name);
  const { language } = getSettings(store.db);
  const html = portraitPage(
    { persona, tiers, language, madeAt: wallClock(store), shop: shopOfGroups(store, []) },
    sheet,
  );
  const { extension, type } = printedFormats[format];
  return new File(
    [await printed(ports, format, html, sheet)],
    `${safeFileName(persona.name, "群策", 200)}.${extension}`,
    {
      type,
    },
  );
}
