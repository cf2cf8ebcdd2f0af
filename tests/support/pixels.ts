import { inflateSync } from "node:zlib";

/** Reads a PNG of eight bits a channel, as browsers write them, into colours: `at(x, y)` is `#RRGGBB`. */
export function readPixels(bytes: Uint8Array): { width: number; height: number; at: (x: number, y: number) => string } {
  const file = Buffer.from(bytes);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(file.subarray(at + 8, end));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || interlace !== 0 || (kind !== 2 && kind !== 6)) throw new Error("no PNG this reads");
  const channels = kind === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x: number, y: number) => {
    const from = (y * width + x) * channels;
    return `#${rows
      .subarray(from, from + 3)
      .toString("hex")
      .toUpperCase()}`;
  };
  return { width, height, at };
}

/** Takes back what each row was predicted from: left, above, their mean, or the nearest of three (PNG, chapter 9). */
function unfiltered(data: Buffer, rowSize: number, height: number, step: number): Buffer {
  const rows = Buffer.alloc(rowSize * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (rowSize + 1)] ?? 0;
    for (let x = 0; x < rowSize; x += 1) {
      const here = y * rowSize + x;
      const left = x >= step ? (rows[here - step] ?? 0) : 0;
      const above = y > 0 ? (rows[here - rowSize] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[here - rowSize - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      rows[here] = ((data[y * (rowSize + 1) + 1 + x] ?? 0) + guess) & 0xff;
    }
  }
  return rows;
}

function nearest(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(left + above - corner - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
