import { QunceError } from "@shared/api/errors";

/**
 * Turns a finished page into a file; the host says how: Electron by itself, elsewhere a Chromium of the machine. Once the
 * signal is aborted it stops, leaves nothing running, and throws EXPORT_CANCELLED.
 */
export type PagePrinter = {
  /** A page as PDF: paper, direction and margins are those of its own `@page`. Throws NO_BROWSER, PRINT_FAILED. */
  readonly pdf: (html: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** A page as PNG of twice its size, `width` px wide and as high as its content. Throws NO_BROWSER, PRINT_FAILED. */
  readonly png: (html: string, width: number, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Pictures as JPEGs of at most `longest` px a side, the right way up and on white; undefined for one that cannot be drawn.
   * Throws NO_BROWSER, PRINT_FAILED.
   */
  readonly shrink: (
    pictures: readonly SourcePicture[],
    longest: number,
    signal?: AbortSignal,
  ) => Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
};

/** A picture as it lies in the library. */
export type SourcePicture = { readonly bytes: Uint8Array; readonly mime: string };

/** Fails with EXPORT_CANCELLED once nobody wants the page any more; never succeeds. For printers to race with. */
export function givenUp(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new QunceError("EXPORT_CANCELLED"));
    if (signal?.aborted) fail();
    signal?.addEventListener("abort", fail, { once: true });
  });
}
