/** Bounds of a plan file: far above any real plan, far below what could stall the app. */
export const importLimits = {
  fileBytes: 64 * 1024 * 1024,
  /** Of all entries of a workbook together, as inflated (QUALITY 1.4). */
  inflatedBytes: 200 * 1024 * 1024,
  /** Inflated to packed, for entries over 1 MB: below that nothing can hurt. */
  inflateRatio: 100,
  entries: 5000,
  rows: 200_000,
  columns: 300,
  /** What Excel itself has at most: a row beyond it was not made by a spreadsheet. */
  sheetRows: 1_048_576,
  /** Cells of one sheet, and shared strings of a workbook. */
  cells: 4_000_000,
  /** Of the parts that hold no cells (styles, lists of sheets). */
  styleBytes: 16 * 1024 * 1024,
  /** For parsing a workbook in its own thread. */
  parseHeapMb: 1024,
  parseMs: 30_000,
} as const;
