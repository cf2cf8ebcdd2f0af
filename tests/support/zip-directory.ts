/** An entry as an archive's central directory names it. */
export type ZipEntry = {
  name: string;
  isUtf8: boolean;
  isStored: boolean;
  sizesComeFirst: boolean;
  size: number;
  date: string;
};

/** Reads the directory of an archive byte by byte, with nothing of the library that wrote it. */
export function zipDirectory(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("no end of central directory");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error(`no directory entry at ${at}`);
    const [flags, nameLength] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder("utf-8", { fatal: true }).decode(archive.subarray(at + 46, at + 46 + nameLength)),
      isUtf8: (flags & 0x800) !== 0,
      isStored: view.getUint16(at + 10, true) === 0,
      sizesComeFirst: (flags & 8) === 0 && view.getUint32(local + 18, true) === view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      date: dosDate(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function dosDate(date: number, time: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
