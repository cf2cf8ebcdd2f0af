import { QunceError } from "@shared/api/errors";
import type { ReadImage } from "./exporter";
import type { PagePrinter } from "./page-printer";

/** Longest side in px of a picture in a page for phones: sharp on every screen there is, a tenth of what a camera writes. */
const LONGEST = 1440;
/** Bytes below which a picture is light enough as it is. */
const HEAVY = 300_000;
/** Pictures, and bytes of them, that are made smaller in one go: a browser is started for each. */
const AT_ONCE = { pictures: 24, bytes: 60_000_000 };

/** A picture a page will ask for, in the order in which it will. */
export type WantedImage = { readonly id: string; readonly mime: string };

type Read = Awaited<ReturnType<ReadImage>>;

/**
 * Reads pictures for a page that travels to phones: heavy ones come as smaller JPEGs, as far as this machine can make them;
 * otherwise as they are. Moving pictures stay as they are. Throws EXPORT_CANCELLED.
 */
export function lightImages(
  wanted: readonly WantedImage[],
  read: ReadImage,
  shrink: PagePrinter["shrink"],
  signal: AbortSignal,
): ReadImage {
  const order = [...new Map(wanted.map((image) => [image.id, image])).values()];
  const ready = new Map<string, Read>();
  let canShrink = true;
  const shrunkOf = async (heavy: readonly (WantedImage & { readonly bytes: Uint8Array })[]) => {
    try {
      return await shrink(heavy, LONGEST, signal);
    } catch (error) {
      if (!(error instanceof QunceError) || error.code === "EXPORT_CANCELLED") throw error;
      // No browser here, or one that fails: heavy pictures still beat none.
      canShrink = false;
      return [];
    }
  };
  /** Reads what is asked for and what will be asked for next, and makes the heavy ones smaller together. */
  const readAhead = async (from: number) => {
    const heavy: (WantedImage & { readonly bytes: Uint8Array<ArrayBuffer> })[] = [];
    let size = 0;
    for (const image of order.slice(from)) {
      const bytes = await read(image.id);
      ready.set(image.id, bytes);
      size += bytes.length;
      if (canShrink && typeof bytes !== "string" && isHeavy(bytes, image)) heavy.push({ ...image, bytes });
      if (heavy.length === 0 || heavy.length >= AT_ONCE.pictures || size >= AT_ONCE.bytes) break;
    }
    const shrunk = heavy.length > 0 ? await shrunkOf(heavy) : [];
    for (const [index, { id, bytes }] of heavy.entries()) {
      const small = shrunk[index];
      if (small && small.length < bytes.length) ready.set(id, small);
    }
  };
  return async (id) => {
    const place = order.findIndex((image) => image.id === id);
    if (place < 0) return read(id);
    if (!ready.has(id)) await readAhead(place);
    const found = ready.get(id);
    // Asked for once: what was handed over need not be kept.
    ready.delete(id);
    return found ?? read(id);
  };
}

function isHeavy(bytes: Uint8Array, { mime }: WantedImage): boolean {
  return bytes.length > HEAVY && mime !== "image/gif";
}
