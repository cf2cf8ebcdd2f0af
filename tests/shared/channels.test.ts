import channels from "@resources/channels.json";
import { channel, channelProfile } from "@shared/domain/channel";
import { judgeLength } from "@shared/domain/count-text";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import en from "../../renderer/i18n/en/words.json";
import zh from "../../renderer/i18n/zh-CN/words.json";

const profiles = z.array(channelProfile).parse(channels);

function profileOf(id: z.infer<typeof channel>) {
  const found = profiles.find((profile) => profile.channel === id);
  if (!found) throw new Error(`no profile of ${id}`);
  return found;
}

describe("the channels' dated limits", () => {
  test("every channel has one profile, under the name the screens use", () => {
    expect(profiles.map((profile) => [profile.channel, profile.name])).toEqual(
      channel.options.map((id) => [id, { zh: zh.channel[id], en: en.channel[id] }]),
    );
  });

  test("every limit and fact is dated and says where it comes from", () => {
    for (const profile of profiles) {
      for (const item of [...profile.limits, ...profile.facts, ...Object.values(profile.policy)]) {
        expect(item.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(item.source.length, profile.channel).toBeGreaterThan(3);
      }
    }
  });

  test("every channel says something of its text, and a limit without a number is marked unconfirmed", () => {
    for (const profile of profiles) {
      expect(
        profile.limits.some((limit) => limit.field === "body"),
        profile.channel,
      ).toBe(true);
      for (const limit of profile.limits) {
        if (limit.soft === null && limit.hard === null) expect(limit.confidence).toBe("unconfirmed");
        expect((limit.soft ?? 0) < (limit.hard ?? Number.POSITIVE_INFINITY)).toBe(true);
      }
    }
  });

  test("a family emoji eats 11 of the 20 places of a Xiaohongshu title", () => {
    const title = `囤货省钱${"👨‍👩‍👧‍👦"}纸尿裤L码88`;
    expect(judgeLength(title, profileOf("xiaohongshu"), "title").map(({ count, state }) => [count, state])).toEqual([
      [21, "red"],
    ]);
  });

  test("Moments turn amber where they fold and red above the official proxy's limit", () => {
    const lights = (length: number) =>
      judgeLength("字".repeat(length), profileOf("wechat_moments")).map((v) => v.state);
    expect([100, 101, 1501, 2001].map(lights)).toEqual([
      ["ok", "ok", "ok"],
      ["amber", "ok", "ok"],
      ["amber", "amber", "ok"],
      ["amber", "amber", "red"],
    ]);
  });

  test("a Taobao title holds 30 Chinese characters", () => {
    const state = (text: string) => judgeLength(text, profileOf("taobao"), "title")[0]?.state;
    expect([state("纸".repeat(30)), state(`${"纸".repeat(30)}a`)]).toEqual(["ok", "red"]);
  });
});
