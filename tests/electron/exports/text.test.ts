import { exportText } from "@electron/exports/text";
import { defaultSettings } from "@shared/domain/settings";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, tools, viewsOf } from "../../support/a-hand-over";
import { aMessage } from "../../support/a-shop";

describe("one text file of the schedule", () => {
  test("reads as a person would hand it over", async () => {
    await expect(await exportText(aHandOver(aWeekend()), tools)).toMatchFileSnapshot("../../golden/schedule.txt");
  });

  test("speaks English in an English workspace, around the same copy", async () => {
    const settings = { ...defaultSettings, name: "Xiaoman", language: "en" as const };
    const handOver = aHandOver([], { views: viewsOf(aWeekend()), settings });
    await expect(await exportText(handOver, tools)).toMatchFileSnapshot("../../golden/schedule-en.txt");
  });

  test("opens as UTF-8 everywhere and holds the copy exactly as it is pasted", async () => {
    const copy = "第一行\n\n  缩进\t制表\n= 不是公式 <b>不是标签</b>";
    const text = await exportText(aHandOver([aMessage({ text: copy })]), tools);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text).toContain(`\n────────\n${copy}\n`);
  });

  test("tells how far it is", async () => {
    const told: unknown[] = [];
    const advance = async (phase: string, done: number, total: number) => void told.push([phase, done, total]);
    await exportText(aHandOver(aWeekend()), { ...tools, advance });
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => ["writing", done, 5]));
  });
});
