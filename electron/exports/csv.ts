import { type HandOver, messagesOf } from "@shared/domain/hand-over";
import { neutralCell } from "@shared/domain/spreadsheet-cell";
import { BYTE_ORDER_MARK } from "./byte-order-mark";
import { wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { SCHEDULE_COLUMNS, scheduleRow } from "./sheet/schedule-columns";

/** The schedule as CSV for Excel and other programs: UTF-8 with BOM, CRLF between rows, no cell that calculates. */
export async function exportCsv(handOver: HandOver, { advance }: ExportTools): Promise<string> {
  const words = wordsFor(handOver);
  const lines = [csvLine(SCHEDULE_COLUMNS.map((column) => words.columns[column]))];
  for (const message of messagesOf(handOver)) {
    const row = scheduleRow(message, words);
    lines.push(csvLine(SCHEDULE_COLUMNS.map((column) => row[column])));
    await advance("writing", message.number, handOver.count);
  }
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** One CSV line of texts: formulas neutralised, quotes where a reader needs them. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(text: string): string {
  const cell = neutralCell(text);
  const isPlain = cell === text && !/[",\r\n\t;]|^\s|\s$/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
