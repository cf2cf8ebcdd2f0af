import { crc32 } from "node:zlib";
import { unpackArchive } from "@electron/imports/zip-archive";
import { type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { rewritten } from "../../support/spoilt-bytes";
import { makeZip } from "./make-zip";

const text = (content: string) => new TextEncoder().encode(content);
const WANTED = /^(?:a|media\/[0-9a-f]+)$/;

/** Names and contents of what was unpacked, or the refusal. */
async function unpacked(bytes: Uint8Array, bounds?: { inflatedBytes: number; entries: number }) {
  return unpackArchive(bytes, WANTED, "damaged_pack", bounds).then(
    (parts) => [...parts].map(([name, content]) => `${name}=${Buffer.from(content).toString().slice(0, 20)}`),
    ({ code, params }: { code: string; params: { reason: string } }) => `${code} ${params.reason}`,
  );
}

/** Where the central directory of an archive of few entries begins, without a comment at its end. */
const directoryOf = (zip: Uint8Array) => Buffer.from(zip).readUInt32LE(zip.length - 6);

describe("an archive", () => {
  test("gives the entries that are wanted, packed or stored, and no other", async () => {
    const files: Zippable = { a: text("甲甲甲甲甲甲甲甲甲甲"), "media/0f": [text("图"), { level: 0 }], b: text("乙") };
    expect(await unpacked(zipSync(files))).toEqual(["a=甲甲甲甲甲甲甲甲甲甲", "media/0f=图"]);
  });

  test("never reads by a hostile name, whatever it is", async () => {
    const names = [
      "../a",
      "..\\a",
      "/a",
      "\\\\host\\a",
      "C:\\a",
      "a/",
      "A",
      "a\u0000",
      "a.",
      "media/../a",
      "media/0F",
      "media/0f:stream",
      "CON",
      "a".repeat(60_000),
    ];
    const entries = names.map((name) => ({ name, data: text("坏") }));
    expect(await unpacked(makeZip([...entries, { name: "a", data: text("好") }]))).toEqual(["a=好"]);
  });

  test("with two entries of one name is damaged: programs differ in which they show", async () => {
    const twice = [
      { name: "a", data: text("一") },
      { name: "a", data: text("二") },
    ];
    expect(await unpacked(makeZip(twice))).toBe("IMPORT_UNREADABLE damaged_pack");
    const slashes = [
      { name: "media/0f", data: text("一") },
      { name: "media\\0f", data: text("二") },
    ];
    expect(await unpacked(makeZip(slashes))).toBe("IMPORT_UNREADABLE damaged_pack");
  });

  test("inside an archive is a file like any other", async () => {
    const inner = makeZip([{ name: "a", data: new Uint8Array(5_000_000) }]);
    expect(await unpacked(makeZip([{ name: "a", data: inner }]))).toEqual([
      `a=${Buffer.from(inner).toString().slice(0, 20)}`,
    ]);
  });
});

describe("an archive that lies", () => {
  const stored = () => zipSync({ a: [text("内容"), { level: 0 }] });
  const packed = () => Uint8Array.from(makeZip([{ name: "a", data: text("内容".repeat(100)) }]));

  test.each([
    ["of ten gigabytes in one entry", 24, 0xfffffff0, 4, "IMPORT_TOO_LARGE inflated_size"],
    ["of a smaller size than there is", 24, 3, 4, "IMPORT_TOO_LARGE inflated_size"],
    ["of a greater size than there is", 24, 5000, 4, "IMPORT_UNREADABLE damaged_pack"],
    ["of its checksum", 16, 1, 4, "IMPORT_UNREADABLE damaged_pack"],
    ["of a place beyond the end", 42, 0xffffff, 4, "IMPORT_UNREADABLE damaged_pack"],
    ["of a length beyond the end", 20, 0xffffff, 4, "IMPORT_UNREADABLE damaged_pack"],
    ["of a way of packing we do not know", 10, 99, 2, "IMPORT_UNREADABLE damaged_pack"],
  ] as const)("%s is refused", async (_, offset, value, bytes, refusal) => {
    const zip = packed();
    expect(await unpacked(rewritten(zip, directoryOf(zip) + offset, value, bytes))).toBe(refusal);
  });

  test("of the size of an entry that is not even packed is refused too", async () => {
    const zip = stored();
    expect(await unpacked(rewritten(zip, directoryOf(zip) + 24, 1, 4))).toBe("IMPORT_UNREADABLE damaged_pack");
    expect(await unpacked(rewritten(zip, directoryOf(zip) + 16, crc32("别的"), 4))).toBe(
      "IMPORT_UNREADABLE damaged_pack",
    );
  });

  test("of the number of its entries, or holds a hundred thousand, is refused at once", async () => {
    const zip = stored();
    expect(await unpacked(rewritten(zip, zip.length - 12, 9, 2))).toBe("IMPORT_UNREADABLE damaged_pack");
    expect(await unpacked(rewritten(zip, zip.length - 12, 0xffff, 2))).toBe("IMPORT_TOO_LARGE many_entries");
    expect(await unpacked(rewritten(zip, zip.length - 6, 0xffffffff, 4))).toBe("IMPORT_TOO_LARGE many_entries");
  });

  test("by laying a thousand entries over the same packed bytes is counted as a thousand", async () => {
    const one = makeZip([{ name: "media/0", data: new Uint8Array(900_000) }]);
    const start = directoryOf(one);
    const entry = Buffer.from(one).subarray(start, one.length - 22);
    const entries = Array.from({ length: 1000 }, (_, index) => {
      const copy = Buffer.from(entry);
      copy.write(index.toString(16).slice(-1), 46 + 6);
      return copy;
    });
    const end = Buffer.from(Buffer.from(one).subarray(one.length - 22));
    end.writeUInt16LE(1000, 8);
    end.writeUInt16LE(1000, 10);
    const zip = Buffer.concat([Buffer.from(one).subarray(0, start), ...entries, end]);
    expect(await unpacked(zip)).toBe("IMPORT_TOO_LARGE inflated_size");
  });
});
