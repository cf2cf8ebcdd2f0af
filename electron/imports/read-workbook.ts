/// <reference path="./node-worker.d.ts" />
import { QunceError } from "@shared/api/errors";
import { cleanCell } from "./clean-cell";
import { importLimits } from "./import-limits";
import { inflateWorkbook, type WorkbookParts } from "./inflate-workbook";
import { fillMerged, mergedCells } from "./merged-cells";
import type { WorkbookAnswer, WorkbookTask } from "./workbook-worker";
import startWorkbookWorker from "./workbook-worker?nodeWorker";

/** A sheet of a workbook; the n-th row is line n as a spreadsheet shows it. */
export type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Reads every sheet of an XLSX file with cells as text. Throws IMPORT_UNREADABLE and IMPORT_TOO_LARGE. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const parts = await inflateWorkbook(bytes);
  for (const sheet of parts.values()) refuseEndless(sheet);
  const merged = mergedCells(parts);
  const answer = await parse(parts);
  if ("reason" in answer) {
    const code = answer.reason === "damaged_workbook" ? "IMPORT_UNREADABLE" : "IMPORT_TOO_LARGE";
    throw new QunceError(code, { reason: answer.reason }, { cause: new Error(answer.detail) });
  }
  return answer.sheets.map((sheet, index) => ({
    name: sheet.name,
    rows: fillMerged(
      sheet.rows.map((row) => row.map(cleanCell)),
      merged[index] ?? [],
    ),
  }));
}

/** The parser makes every row up to the last one named, and rows must ascend: one look at the end saves it a million steps. */
function refuseEndless(sheet: Uint8Array): void {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const tag = bytes.toString("latin1", Math.max(0, bytes.lastIndexOf("<row "))).slice(0, 200);
  const row = Number(/^<row\b[^>]*?\br=["'](\d+)["']/.exec(tag)?.[1] ?? 0);
  if (row > importLimits.sheetRows) throw new QunceError("IMPORT_TOO_LARGE", { reason: "many_cells" });
}

/** Parses in a bounded thread that is ended when it takes too long; running out of its memory ends it too. */
function parse(parts: WorkbookParts): Promise<WorkbookAnswer> {
  const { rows: maxRows, columns: maxColumns, parseHeapMb, parseMs } = importLimits;
  const task: WorkbookTask = { kind: "read-workbook", parts, maxRows, maxColumns };
  const worker = startWorkbookWorker({
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: parseHeapMb },
  });
  return new Promise<WorkbookAnswer>((resolve, reject) => {
    const tooLarge = (cause?: unknown) =>
      reject(new QunceError("IMPORT_TOO_LARGE", { reason: "many_cells" }, { cause }));
    const timer = setTimeout(tooLarge, parseMs);
    worker.once("message", (answer: WorkbookAnswer) => resolve(answer));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(error) : reject(error),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      tooLarge();
    });
  }).finally(() => worker.terminate());
}
