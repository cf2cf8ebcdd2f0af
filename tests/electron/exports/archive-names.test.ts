import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportTexts } from "@electron/exports/texts";
import { describe, expect, test } from "vitest";
import { aHandOver, tools } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { freshFolder } from "../../support/fresh-store";
import { findProgram, runProgram } from "../../support/run-program";
import { zipDirectory } from "../../support/zip-directory";

const [UNZIP, PYTHON] = ["unzip", "python3"].map(findProgram);

/** Titles that some system or program takes amiss, each of its own message. */
const TITLES = [
  "CON",
  "nul.txt",
  "结尾有点. . .",
  "  前后空格  ",
  "早安🌞👨‍👩‍👧‍👦打卡",
  "很长".repeat(150),
  "繁體與日本語かな",
  "e\u0301 与 é",
  "Σίσυφος",
  "同名",
  "同名",
  'a/b\\c:d*e?f"g<h>i|j',
  "\u202egnp.exe",
];

async function archive(): Promise<{ bytes: Uint8Array; names: string[] }> {
  const messages = TITLES.map((title, index) =>
    aMessage({ id: idOf(300 + index), title: title.slice(0, 120), text: `第 ${index} 条`, mediaIds: [idOf(8)] }),
  );
  const bytes = await exportTexts(aHandOver(messages), tools);
  return { bytes, names: zipDirectory(bytes).map(({ name }) => name) };
}

describe("names in an archive that leaves the app", () => {
  test("are whole, different on systems that know no capitals, and short enough for every file system", async () => {
    const { names } = await archive();
    const folded = new Set(names.map((name) => name.normalize("NFC").toLowerCase()));
    expect([folded.size, names.filter((name) => Buffer.byteLength(name) > 255)]).toEqual([names.length, []]);
    // Windows drops blanks and dots at the end of a name, and cannot open one of its devices'.
    expect(names.filter((name) => /[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name))).toEqual([]);
  });

  test.skipIf(!UNZIP)("come out of unzip as they went in, with what they hold", async () => {
    const { bytes, names } = await archive();
    const folder = freshFolder();
    writeFileSync(join(folder, "texts.zip"), bytes);
    runProgram(UNZIP ?? "", ["-q", "texts.zip", "-d", "out"], folder);
    const unpacked = readdirSync(join(folder, "out")).sort();
    expect(unpacked).toEqual([...names].sort());
    const texts = unpacked.filter((name) => /^\d+ \d/.test(name));
    expect(texts.map((name) => readFileSync(join(folder, "out", name), "utf8").slice(1))).toEqual(
      TITLES.map((_, index) => `第 ${index} 条`),
    );
  });

  test.skipIf(!PYTHON)("are read by Python as they were written", async () => {
    const { bytes, names } = await archive();
    const folder = freshFolder();
    writeFileSync(join(folder, "texts.zip"), bytes);
    const script = `import json, zipfile
with zipfile.ZipFile("texts.zip") as archive:
    print(json.dumps({"bad": archive.testzip(), "names": archive.namelist()}))`;
    expect(JSON.parse(runProgram(PYTHON ?? "", ["-c", script], folder))).toEqual({ bad: null, names });
  });
});
