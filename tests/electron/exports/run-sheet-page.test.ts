import { findBrowser } from "@electron/printer/find-browser";
import { describe, expect, test } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { hasPoppler, readPdf } from "../../support/printed";

describe.runIf(findBrowser() !== undefined && hasPoppler)("a run sheet on paper", { timeout: 60_000 }, () => {
  test("names what nobody has filled in, in words and not in braces", async () => {
    const { client, lay } = await appWithTemplate();
    const { activity } = await lay();
    const file = await client.exports.runSheet({ activityId: activity.id, format: "pdf" });
    const { text, pages } = readPdf(await file.bytes());
    const found = ["12月5日 周六", "数库存", "【待填：还剩】"].map((words) => text.includes(words));
    expect([pages, found, text.includes("{{")]).toEqual([1, [true, true, true], false]);
  });

  test("of an activity without cues says what to do instead of being blank", async () => {
    const { client, vip } = await appWithTemplate();
    const { id } = await client.activities.create({
      fields: { title: "随便聊聊", groupIds: [vip.id], start: "2026-12-05T20:00", end: "2026-12-05T21:00" },
    });
    const { text, pages } = readPdf(await (await client.exports.runSheet({ activityId: id, format: "pdf" })).bytes());
    expect([pages, text.includes("这场活动还没有流程")]).toEqual([1, true]);
  });
});
