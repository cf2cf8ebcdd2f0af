import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";

/**
 * Parses an (already unpacked) workbook in a thread of its own, whose memory is bounded: a sheet of a few bytes may name
 * row 1,048,576 and column XFD. It imports nothing of ours, so that it can run from source and as its own bundle.
 */
export type WorkbookTask = {
  readonly kind: "read-workbook";
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly maxRows: number;
  readonly maxColumns: number;
};

/** Sheets in their order, every cell as text; or why there are none. */
export type WorkbookAnswer =
  | { readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] }
  | { readonly reason: "damaged_workbook" | "many_rows" | "many_columns"; readonly detail: string };

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startWorkbookWorker(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

const task = workerData as WorkbookTask | null;
if (task?.kind === "read-workbook") {
  readSheets(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ reason: "damaged_workbook", detail: String(error) }),
  );
}

async function readSheets({ parts, maxRows, maxColumns }: WorkbookTask): Promise<WorkbookAnswer> {
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsxFile<string>(stored.buffer as ArrayBuffer, { trim: false, parseNumber: numberText });
  if (sheets.some((sheet) => sheet.data.length > maxRows)) return { reason: "many_rows", detail: "" };
  if (sheets.some((sheet) => (sheet.data[0]?.length ?? 0) > maxColumns)) return { reason: "many_columns", detail: "" };
  return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })) };
}

/** 8.8 is stored as 8.8000000000000007; ids of more than 15 digits are kept digit by digit. */
function numberText(text: string): string {
  return /^-?\d{16,}$/.test(text) ? text : String(Number(text));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateText(value) : String(value);
}

/** A date cell as text: a bare time for serials below 2, no clock for whole days. Rounded, since 20:00 is 0.8333 of a day. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const text = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const clock = text.slice(11, 16);
  if (text < "1901") return clock;
  return clock === "00:00" ? text.slice(0, 10) : `${text.slice(0, 10)} ${clock}`;
}
