import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";
import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";

/**
 * Parses an (already unpacked) workbook in a thread of its own. A bound on its memory is not enough: one array that outgrows it takes
 * the whole process along (tried), and a cell called ZZZZZZZ1 makes such an array. So every address and count is looked at first.
 * This file imports nothing of ours, so that it can run from source and as its own bundle.
 */
export type WorkbookTask = {
  readonly kind: "read-workbook";
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly limits: {
    readonly rows: number;
    readonly columns: number;
    readonly sheetRows: number;
    readonly cells: number;
    readonly styleBytes: number;
  };
};

/** Why a workbook is not read. */
export type WorkbookRefusal = "damaged_workbook" | "many_rows" | "many_columns" | "many_cells";

/** Sheets in their order, every cell as text; or why there are none. */
export type WorkbookAnswer =
  | { readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] }
  | { readonly reason: WorkbookRefusal; readonly detail: string };

/** Starts the thread from this very file. The bundler puts its own starter in this one's place (`?nodeWorker`). */
export default function startWorkbookWorker(options: WorkerOptions): Worker {
  return new Worker(new URL(import.meta.url), options);
}

async function readSheets({ parts, limits }: WorkbookTask): Promise<WorkbookAnswer> {
  for (const [name, part] of parts) {
    const reason = refusalOf(name, part, limits);
    if (reason) return { reason, detail: name };
  }
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsxFile<string>(stored.buffer as ArrayBuffer, { trim: false, parseNumber: numberText });
  return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })) };
}

/** Tags longer than any spreadsheet writes are refused, so that no address hides in one. */
const LONGEST_TAG = 2000;

/** Looks at every row, cell and shared string of a part without keeping any. */
function refusalOf(name: string, part: Uint8Array, limits: WorkbookTask["limits"]): WorkbookRefusal | undefined {
  const isSheet = name.startsWith("xl/worksheets/");
  if (!isSheet && name !== "xl/sharedStrings.xml" && part.length > limits.styleBytes) return "many_cells";
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  const count = { row: 0, c: 0, si: 0 };
  for (const open of xml.matchAll(/<(?:[^\s<>/:]{1,50}:)?(row|c|si)(?=[\s/>])/g)) {
    const element = open[1] as keyof typeof count;
    count[element] += 1;
    if (count.row > limits.sheetRows || count.c > limits.cells || count.si > limits.cells) return "many_cells";
    if (element === "si") continue;
    const end = xml.indexOf(">", open.index);
    if (end < 0 || end - open.index > LONGEST_TAG) return "damaged_workbook";
    const refusal = addressRefusal(xml.slice(open.index, end), limits);
    if (refusal) return refusal;
  }
  return undefined;
}

function addressRefusal(tag: string, limits: WorkbookTask["limits"]): WorkbookRefusal | undefined {
  // An odd number of quotes means that a > stands inside a value, and the address perhaps behind it.
  if (((tag.match(/"/g) ?? []).length | (tag.match(/'/g) ?? []).length) % 2 === 1) return "damaged_workbook";
  for (const [, written = ""] of tag.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = "", digits = ""] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(written) ?? [];
    const row = Number(digits);
    if (row === 0 || row > limits.sheetRows) return "many_cells";
    // A cell without content, such as the end of a coloured column, counts for nothing.
    if (letters === "" || tag.endsWith("/")) continue;
    if (row > limits.rows) return "many_rows";
    if (columnNumber(letters) > limits.columns) return "many_columns";
  }
  return undefined;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
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

const task = workerData as WorkbookTask | null;
if (task?.kind === "read-workbook") {
  readSheets(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ reason: "damaged_workbook", detail: String(error) }),
  );
}
