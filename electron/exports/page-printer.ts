/** Turns a finished page into a file; the host says how: Electron by itself, elsewhere a Chromium of the machine. */
export type PagePrinter = {
  /** A page as PDF: paper, direction and margins are those of its own `@page`. Throws NO_BROWSER, PRINT_FAILED. */
  readonly pdf: (html: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** A page as PNG of twice its size, `width` px wide and as high as its content. Throws NO_BROWSER, PRINT_FAILED. */
  readonly png: (html: string, width: number) => Promise<Uint8Array<ArrayBuffer>>;
};
