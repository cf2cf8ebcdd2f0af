import type { MediaFields } from "@shared/domain/media";

/** What a picture's own bytes say it is; its size is null where the header is cut off. */
export type ImageHeader = {
  readonly mime: MediaFields["mime"];
  readonly width: number | null;
  readonly height: number | null;
};

/** Reads the type and size of a PNG, JPEG, WebP or GIF from its bytes; undefined for anything else, whatever its name says. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasAt(bytes, 0, "\x89PNG\r\n\x1a\n")) return { mime: "image/png", ...readPng(view) };
  if (hasAt(bytes, 0, "GIF87a") || hasAt(bytes, 0, "GIF89a")) return { mime: "image/gif", ...readGif(view) };
  if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP")) return { mime: "image/webp", ...readWebp(bytes, view) };
  if (hasAt(bytes, 0, "\xff\xd8\xff")) return { mime: "image/jpeg", ...readJpeg(view) };
  return undefined;
}

type Size = Pick<ImageHeader, "width" | "height">;

const UNKNOWN: Size = { width: null, height: null };

function readPng(view: DataView): Size {
  return view.byteLength < 24 ? UNKNOWN : size(view.getUint32(16), view.getUint32(20));
}

function readGif(view: DataView): Size {
  return view.byteLength < 10 ? UNKNOWN : size(view.getUint16(6, true), view.getUint16(8, true));
}

/** Lossy (VP8), lossless (VP8L) and extended (VP8X) files keep their size in three different places. */
function readWebp(bytes: Uint8Array, view: DataView): Size {
  if (view.byteLength < 30) return UNKNOWN;
  if (hasAt(bytes, 12, "VP8X")) return size(1 + uint24(view, 24), 1 + uint24(view, 27));
  if (hasAt(bytes, 12, "VP8L")) {
    const bits = view.getUint32(21, true);
    return size(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  if (hasAt(bytes, 12, "VP8 ")) return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  return UNKNOWN;
}

/** Walks a JPEG's segments to the frame header (SOF0–SOF15 without DHT, JPG and DAC), which holds the size. */
function readJpeg(view: DataView): Size {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return UNKNOWN;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return size(view.getUint16(at + 7), view.getUint16(at + 5));
    const hasLength = marker !== 0x01 && (marker < 0xd0 || marker > 0xd8);
    at += hasLength ? 2 + view.getUint16(at + 2) : 2;
  }
  return UNKNOWN;
}

function size(width: number, height: number): Size {
  return width > 0 && height > 0 ? { width, height } : UNKNOWN;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function hasAt(bytes: Uint8Array, at: number, text: string): boolean {
  return (
    bytes.length >= at + text.length && [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  );
}
