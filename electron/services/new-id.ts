import { randomBytes } from "node:crypto";

/**
 * Makes UUIDv7 (RFC 9562) in text: the first 48 bits are the time in milliseconds, then 12 bits that count up within one
 * millisecond, so that ids made in a row sort in the order they were made. Our own because Electron's Node need not have
 * `randomUUIDv7` yet.
 */
export function createIdMaker(now: () => number): () => string {
  let lastTime = 0;
  let counter = 0;
  return () => {
    const time = Math.max(now(), lastTime);
    counter = time === lastTime ? counter + 1 : randomBytes(2).readUInt16BE() & 0x3ff;
    // The counter is full: borrow the next millisecond rather than repeat a place.
    const isFull = counter > 0xfff;
    lastTime = isFull ? time + 1 : time;
    if (isFull) counter = 0;
    return format(lastTime, counter, randomBytes(8));
  };
}

function format(time: number, counter: number, random: Buffer): string {
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const hex = time.toString(16).padStart(12, "0") + (0x7000 | counter).toString(16) + random.toString("hex");
  return uuidOf(hex);
}

/** 32 hex digits as a UUID is written. */
export function uuidOf(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
