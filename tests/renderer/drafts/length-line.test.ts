import { lengthLine } from "@renderer/features/drafts/length-line";
import type { ChannelLimit } from "@shared/domain/channel";
import { countsOfField } from "@shared/domain/render/render";
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
const rendered = (text: string, ...limits: ChannelLimit[]) => ({
  parts: [{ text }],
  counts: (["title", "body", "caption"] as const).flatMap((field) => countsOfField(text, { limits }, field)),
});

describe("the length under the text", () => {
  it("is coloured by the limit that is broken, whichever stands first", () => {
    const fold = limit({ soft: 100 });
    const official = limit({ hard: 2000, confidence: "high" });
    const line = (text: string) => {
      const { state, count, nearest } = lengthLine(rendered(text, official, fold));
      return { state, count, soft: nearest?.soft, hard: nearest?.hard };
    };
    expect(line("字".repeat(101))).toEqual({ state: "amber", count: 101, soft: 100, hard: null });
    expect(line("字".repeat(2001))).toEqual({ state: "red", count: 2001, soft: null, hard: 2000 });
    expect(line("字".repeat(50))).toEqual({ state: "ok", count: 50, soft: 100, hard: null });
  });

  it("leaves the title's limits to the preview", () => {
    expect(lengthLine(rendered("字".repeat(30), limit({ field: "title", hard: 20 }))).nearest).toBeUndefined();
  });

  it("says how many short messages are billed, on that channel alone", () => {
    const copy = rendered("字", limit({ counter: "sms", soft: 70 }));
    expect(lengthLine({ ...copy, sms: { places: 71, billed: 2, cuts: [67] } }).billed).toBe(2);
    expect(lengthLine(copy).billed).toBeUndefined();
  });

  it("counts an article with its code, and says the words people read beside it", () => {
    const html = "<p>今晚八点</p>";
    const counts = countsOfField(html, { limits: [limit({ counter: "utf16", hard: 20_000 })] }, "body");
    const { count, words } = lengthLine({ parts: [{ text: "今晚八点" }], html, counts });
    expect({ count, words }).toEqual({ count: 11, words: 4 });
  });

  it("counts what people see where no limit is known", () => {
    expect(lengthLine(rendered("👨‍👩‍👧‍👦 好"))).toEqual({
      state: "ok",
      count: 3,
      nearest: undefined,
      counts: [],
      billed: undefined,
      words: undefined,
    });
  });
});
