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

/** Parses in a bounded thread that is ended when it takes too long; running out of its memory ends it too. */
function parse(parts: WorkbookParts): Promise<WorkbookAnswer> {
  const { parseHeapMb, parseMs, ...limits } = importLimits;
  const task: WorkbookTask = { kind: "read-workbook", parts, limits };
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
