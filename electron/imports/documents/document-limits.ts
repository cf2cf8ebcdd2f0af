/** Bounds of a document that is taken in: far above any copy, far below what could stall the app. */
export const documentLimits = {
  fileBytes: 32 * 1024 * 1024,
  /** Of one file together. */
  characters: 200_000,
  nodes: 600_000,
  /** Elements within elements that are kept; what lies deeper comes up to this level with its text. */
  depth: 48,
  /** Lists within lists, for the same reason. */
  listDepth: 6,
  /** Word's own files are below 100; the parser's time grows with the square. */
  xmlDepth: 1000,
  parseHeapMb: 768,
  parseMs: 20_000,
} as const;
