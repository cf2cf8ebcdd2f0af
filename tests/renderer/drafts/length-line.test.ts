import { lengthLine } from "@renderer/features/drafts/length-line";
import type { ChannelLimit, ChannelProfile } from "@shared/domain/channel";
import { describe, expect, it } from "vitest";

const limit = (change: Partial<ChannelLimit>): ChannelLimit => ({
  field: "body",
  counter: "grapheme",
  soft: null,
  hard: null,
  source: "",
  asOf: "2026-11-22",
  confidence: "low",
  ...change,
});
const profile = (channel: ChannelProfile["channel"], ...limits: ChannelLimit[]) => ({ channel, limits });

describe("the length under the text", () => {
  it("is coloured by the limit that is broken, whichever stands first", () => {
    const fold = limit({ soft: 100 });
    const official = limit({ hard: 2000, confidence: "high" });
    const moments = profile("wechat_moments", official, fold);
    const line = (text: string) => {
      const { state, count, verdict } = lengthLine(text, moments);
      return { state, count, limit: verdict?.limit };
    };
    expect(line("字".repeat(101))).toEqual({ state: "amber", count: 101, limit: fold });
    expect(line("字".repeat(2001))).toEqual({ state: "red", count: 2001, limit: official });
    expect(line("字".repeat(50))).toEqual({ state: "ok", count: 50, limit: fold });
  });

  it("says how many short messages are billed, on that channel alone", () => {
    const sms = profile("sms", limit({ counter: "sms", soft: 70 }));
    expect([lengthLine("字".repeat(70), sms).parts, lengthLine("字".repeat(71), sms).parts]).toEqual([1, 2]);
    expect(lengthLine("字", profile("line")).parts).toBeUndefined();
  });

  it("counts what people see where no limit is known", () => {
    expect(lengthLine("👨‍👩‍👧‍👦 好", undefined)).toEqual({
      state: "ok",
      count: 3,
      verdict: undefined,
      verdicts: [],
      parts: undefined,
    });
  });
});
