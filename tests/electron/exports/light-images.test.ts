import { lightImages } from "@electron/exports/light-images";
import type { SourcePicture } from "@electron/exports/page-printer";
import { QunceError } from "@shared/api/errors";
import { describe, expect, test } from "vitest";

const bytesOf = (length: number, mark = 0) => new Uint8Array(length).fill(mark);
const [HEAVY, LIGHT, SMALL] = [400_000, 1000, 90];

/** Pictures of a library by id, and a printer that makes every picture 90 bytes long; both tell what they were asked for. */
function aLibrary(sizes: Readonly<Record<string, number | "missing">>, fail?: QunceError) {
  const asked: string[] = [];
  const shrunk: number[][] = [];
  const read = async (id: string) => {
    asked.push(id);
    const size = sizes[id] ?? "missing";
    return size === "missing" ? ("missing" as const) : bytesOf(size);
  };
  const shrink = async (pictures: readonly SourcePicture[]) => {
    shrunk.push(pictures.map(({ bytes }) => bytes.length));
    if (fail) throw fail;
    return pictures.map(() => bytesOf(SMALL, 1));
  };
  const wanted = Object.keys(sizes).map((id) => ({ id, mime: id === "gif" ? "image/gif" : "image/png" }));
  const light = lightImages(wanted, read, shrink, new AbortController().signal);
  const all = async () => {
    const found: (number | string)[] = [];
    for (const { id } of wanted) {
      const bytes = await light(id);
      found.push(typeof bytes === "string" ? bytes : bytes.length);
    }
    return found;
  };
  return { all, asked, shrunk, light };
}

describe("pictures for a page on phones", () => {
  test("heavy ones are made smaller together, light and moving ones stay, one that is missing stops nothing", async () => {
    const { all, asked, shrunk } = aLibrary({ a: LIGHT, b: HEAVY, c: "missing", gif: HEAVY, d: HEAVY });
    expect(await all()).toEqual([LIGHT, SMALL, "missing", HEAVY, SMALL]);
    expect([asked, shrunk]).toEqual([["a", "b", "c", "gif", "d"], [[HEAVY, HEAVY]]]);
  });

  test("no more than two dozen at once", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => [`p${index}`, HEAVY]);
    const { all, shrunk } = aLibrary(Object.fromEntries(ids));
    expect(await all()).toEqual(ids.map(() => SMALL));
    expect(shrunk.map((batch) => batch.length)).toEqual([24, 24, 2]);
  });

  test("stay as they are where nothing can make them smaller, which is tried once", async () => {
    const { all, shrunk } = aLibrary({ a: HEAVY, b: LIGHT, c: HEAVY }, new QunceError("NO_BROWSER"));
    expect(await all()).toEqual([HEAVY, LIGHT, HEAVY]);
    expect(shrunk).toHaveLength(1);
  });

  test("are given up when the file is", async () => {
    const { all } = aLibrary({ a: HEAVY }, new QunceError("EXPORT_CANCELLED"));
    await expect(all()).rejects.toMatchObject({ code: "EXPORT_CANCELLED" });
  });

  test("one asked for twice, or not announced, is read again", async () => {
    const { light, asked } = aLibrary({ a: HEAVY });
    expect((await light("a")).length).toBe(SMALL);
    expect((await light("a")).length).toBe(SMALL);
    expect(await light("z")).toBe("missing");
    expect(asked).toEqual(["a", "a", "z"]);
  });
});
