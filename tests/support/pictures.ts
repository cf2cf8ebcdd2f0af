/** Small files that are pictures as far as their headers go, of known sizes. */
export const pictures = {
  png: () => bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 2, 128, 0, 0, 1, 224, 8, 2, 0, 0, 0]),
  gif: () => bytes("GIF89a", [120, 0, 90, 0, 0, 0, 0]),
  jpeg: () =>
    bytes(
      [0xff, 0xd8, 0xff, 0xe0, 0, 16],
      "JFIF\0",
      [1, 1, 0, 0, 1, 0, 1, 0, 0],
      [0xff, 0xff, 0xc4, 0, 4, 1, 2],
      [0xff, 0xc2, 0, 17, 8, 0x07, 0x80, 0x04, 0x38, 3],
    ),
  webpLossy: () =>
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 ", [0, 0, 0, 0], [0, 0, 0, 0x9d, 0x01, 0x2a], [0x2c, 0x01, 0xc8, 0x00]),
  webpLossless: () => {
    const size = 300 | (200 << 14);
    return bytes("RIFF", [0, 0, 0, 0], "WEBPVP8L", [0, 0, 0, 0], [0x2f], littleEndian(size), [0, 0, 0, 0, 0]);
  },
  webpExtended: () =>
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0], [0, 0, 0, 0], [0x9f, 0x0f, 0], [0xb7, 0x0b, 0]),
} satisfies Record<string, () => Uint8Array<ArrayBuffer>>;

/** A PNG file with `note` in its bytes, so that two notes make two different pictures. */
export function pngFile(name: string, note = ""): File {
  return new File([pictures.png(), note], name, { type: "image/png" });
}

function bytes(...parts: (string | number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
}

function littleEndian(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}
