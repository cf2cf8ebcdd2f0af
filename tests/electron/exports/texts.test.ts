import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportTexts } from "@electron/exports/texts";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, DOT, tools } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";
import { freshFolder } from "../../support/fresh-store";
import { findProgram, runProgram } from "../../support/run-program";
import { zipDirectory } from "../../support/zip-directory";

const textOf = (file: Uint8Array | undefined) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(file);

describe("one text file a message, in a ZIP", () => {
  test("is numbered in sending order, with the index in front and pictures beside their text", async () => {
    const entries = zipDirectory(await exportTexts(aHandOver(aWeekend()), tools));
    expect(entries.map((entry) => entry.name)).toEqual([
      "000 索引.txt",
      "001 11-28 19.30 VIP群 会员日 · 开场前 30 分 已发.txt",
      "002 11-28 20.00 VIP群 会员日 · 开场.txt",
      "002-1 主图.png",
      "002-2 缺图.txt",
      "003 11-28 22.00 VIP群 会员日 · 收尾.txt",
      "004 11-29 12.10 朋友圈 生活.txt",
      "004-1 主图.png",
      "005 11-30 08.30 VIP群 早安签到 · 第 7 天 （文案还没写）.txt",
    ]);
  });

  test("is stored, dated by the workspace's clock, and readable by the simplest of archive programs", async () => {
    const entries = zipDirectory(await exportTexts(aHandOver(aWeekend()), tools));
    for (const entry of entries) {
      expect(entry).toMatchObject({ isStored: true, isUtf8: true, sizesComeFirst: true, date: "2026-11-28T19:36" });
    }
  });

  test("each text holds the copy and nothing else, each picture its bytes", async () => {
    const files = unzipSync(await exportTexts(aHandOver(aWeekend()), tools));
    expect(textOf(files["004 11-29 12.10 朋友圈 生活.txt"])).toBe(
      "\uFEFF仓库今天到了两车纸尿裤，叉车师傅说比他家娃的还多😂",
    );
    expect(files["002-1 主图.png"]).toEqual(DOT);
    await expect(textOf(files["000 索引.txt"])).toMatchFileSnapshot("../../golden/index.txt");
  });

  test("a picture that cannot be read is told of in its place and stops nothing", async () => {
    const files = unzipSync(await exportTexts(aHandOver(aWeekend()), { ...tools, readImage: async () => "missing" }));
    expect(textOf(files["002-1 缺图.txt"])).toBe("\uFEFF图片“主图.png”没有找到，请向做计划的人要原图。");
    expect(Object.keys(files)).toHaveLength(9);
  });

  test("reads a picture once, however many messages show it", async () => {
    const asked: string[] = [];
    const readImage = async (id: string) => {
      asked.push(id);
      return DOT;
    };
    await exportTexts(aHandOver(aWeekend()), { ...tools, readImage });
    expect(asked).toEqual([idOf(8)]);
  });

  test("hostile titles become names that unpack anywhere, each its own", async () => {
    const titles = ["../../evil", "C:\\con", "a\u202etxt.exe", "同名", "同名", "长".repeat(120), ".bashrc"];
    const messages = titles.map((title, index) => aMessage({ id: idOf(300 + index), title, text: title }));
    const archive = await exportTexts(aHandOver(messages), tools);
    const names = zipDirectory(archive).map((entry) => entry.name);
    expect(new Set(names).size).toBe(titles.length + 1);
    for (const name of names) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a name must not hold
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202e]/);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }
  });

  test.skipIf(!findProgram("unzip"))("unzip finds nothing wrong with it", async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "texts.zip"), await exportTexts(aHandOver(aWeekend()), tools));
    expect(runProgram(findProgram("unzip") ?? "", ["-tq", "texts.zip"], folder)).toContain("No errors detected");
  });
});
