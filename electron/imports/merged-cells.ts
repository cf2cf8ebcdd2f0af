import type { WorkbookParts } from "./inflate-workbook";

/** A block of cells merged downwards in one sheet; 0-based, ends included. */
export type MergedCells = { readonly column: number; readonly from: number; readonly to: number };

/** The blocks merged downwards in each sheet of a workbook, in the order of its sheets. */
export function mergedCells(parts: WorkbookParts): MergedCells[][] {
  const text = (name: string) => Buffer.from(parts.get(name) ?? []).toString("utf8");
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/, ""),
    ]),
  );
  return [...text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) =>
    blocksOf(parts.get(`xl/${targets.get(attribute(tag, "\\w+:id"))}`)),
  );
}

/** The rows with every merged block filled down from its first cell: a date merged over five rows is the date of all five. */
export function fillMerged(
  rows: readonly (readonly string[])[],
  blocks: readonly MergedCells[],
): readonly (readonly string[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { column, from, to } of blocks) {
    const value = filled[from]?.[column] ?? "";
    for (const row of filled.slice(from + 1, to + 1)) {
      if ((row[column] ?? "") === "") row[column] = value;
    }
  }
  return filled;
}

function blocksOf(sheet: Uint8Array | undefined): MergedCells[] {
  if (!sheet) return [];
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  // The list follows the cells: nothing before it needs to become text.
  const start = bytes.lastIndexOf("</sheetData>");
  const tail = bytes.toString("utf8", Math.max(0, start));
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s+ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})"/g)]
    .map(([, letters = "", from, to]) => ({ column: columnIndex(letters), from: Number(from) - 1, to: Number(to) - 1 }))
    .filter((block) => block.to > block.from);
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
