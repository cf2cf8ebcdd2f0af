/** A file that was cut short: its first twentieth, two of them, … and all but the last byte. */
export function cutShort(whole: Uint8Array): Uint8Array[] {
  const twentieths = Array.from({ length: 20 }, (_, part) => whole.slice(0, Math.floor((whole.length * part) / 20)));
  return [...twentieths, whole.slice(0, -1)];
}

/** A file in which one bit was turned on the way, at twenty places from its beginning to its end. */
export function tamperedWith(whole: Uint8Array): Uint8Array[] {
  return Array.from({ length: 20 }, (_, part) => {
    const at = Math.floor(((whole.length - 1) * part) / 19);
    const altered = whole.slice();
    altered[at] = (altered[at] ?? 0) ^ 0x10;
    return altered;
  });
}

/** The bytes with these little-endian numbers written over them, to lie in a header. */
export function rewritten(whole: Uint8Array, at: number, value: number, bytes: 2 | 4): Uint8Array {
  const altered = Buffer.from(whole);
  altered.writeUIntLE(value, at, bytes);
  return altered;
}
