import { weekPosterPage } from "@electron/exports/print/week-poster-page";
import { browserPrinter } from "@electron/printer/browser-printer";
import { findBrowser } from "@electron/printer/find-browser";
import { drawWeekSchedule } from "@shared/domain/week-schedule-image";
import { expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";

const colours = { paper: "#fff", surface: "#fff", line: "#ddd", ink: "#000", muted: "#666", accent: "#b93a25" };

test.runIf(findBrowser() !== undefined)("a drawn week becomes a PNG of twice its size, whole", async () => {
  const lines = [{ when: "周六 20:00", title: "会员日", gives: "省 20 元" }];
  const { svg, width, height } = drawWeekSchedule(
    { shopName: "小满", groupName: "VIP群", span: "这一周", lines, closing: "", link: "https://example.com" },
    colours,
  );
  const png = Buffer.from(await browserPrinter.png(weekPosterPage(svg), width));
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    "PNG",
    width * 2,
    height * 2,
  ]);
});

test("a week without an activity makes no poster", async () => {
  const { client } = await freshApp();
  const { id } = await client.groups.create({ fields: { name: "VIP群" } });
  expect(await failureOf(client.weekSchedules.poster({ groupId: id, day: "2026-11-28" }))).toMatchObject({
    code: "EXPORT_EMPTY",
  });
});
