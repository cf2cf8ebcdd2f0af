import { channelProfile } from "@shared/domain/channel";
import { countText, judgeLength, smsParts } from "@shared/domain/count-text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const FAMILY = "👨‍👩‍👧‍👦";

describe("counting characters", () => {
  test.each([
    [FAMILY, { utf16: 11, xhs_title: 11, bytes2: 22, utf8: 25, sms: 11, grapheme: 1 }],
    ["😀", { utf16: 2, xhs_title: 2, bytes2: 4, utf8: 4, sms: 2, grapheme: 1 }],
    ["❤️", { utf16: 2, xhs_title: 2, bytes2: 4, utf8: 6, sms: 2, grapheme: 1 }],
    ["🇨🇳", { utf16: 4, xhs_title: 4, bytes2: 8, utf8: 8, sms: 4, grapheme: 1 }],
    ["𠮷", { utf16: 2, xhs_title: 2, bytes2: 4, utf8: 4, sms: 2, grapheme: 1 }],
    ["会员日", { utf16: 3, xhs_title: 3, bytes2: 6, utf8: 9, sms: 3, grapheme: 3 }],
    ["VIP", { utf16: 3, xhs_title: 2, bytes2: 3, utf8: 3, sms: 3, grapheme: 3 }],
    ["L 码 88 元", { utf16: 8, xhs_title: 5, bytes2: 10, utf8: 12, sms: 8, grapheme: 8 }],
    ["", { utf16: 0, xhs_title: 0, bytes2: 0, utf8: 0, sms: 0, grapheme: 0 }],
  ] as const)("%s costs what the platforms make it cost", (text, expected) => {
    const counted = Object.fromEntries(
      Object.keys(expected).map((counter) => [counter, countText(text, counter as "utf16")]),
    );
    expect(counted).toEqual(expected);
  });

  test("a line break is one place, as Windows or as the web writes it", () => {
    for (const counter of ["utf16", "sms", "grapheme", "utf8", "bytes2"] as const) {
      expect(countText("好\r\n的", counter)).toBe(countText("好\n的", counter));
    }
  });

  test("UTF-8 length and graphemes agree with the platform's own encoder and segmenter", () => {
    const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
    const letter = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("会", "が", "か\u3099", "，", "“", "…", "——", "é", "e\u0301", FAMILY, "\ud83d", "ｶﾞ", "〪"),
    );
    fc.assert(
      fc.property(fc.array(letter), (parts) => {
        const text = parts.join("").replace(/\r\n?/g, "\n");
        expect(countText(text, "utf8")).toBe(new TextEncoder().encode(text).length);
        expect(countText(text, "grapheme")).toBe([...segmenter.segment(text)].length);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
    [160, 3],
  ])("a short message of %i places is billed as %i", (count, parts) => {
    expect(smsParts(count)).toBe(parts);
  });
});

describe("judging a length", () => {
  const limit = {
    field: "body",
    counter: "grapheme",
    soft: 4,
    hard: 6,
    source: "test",
    asOf: "2026-11-22",
    confidence: "high",
  } as const;
  const states = (text: string, change: object) =>
    judgeLength(text, { limits: [{ ...limit, ...change }] }).map(({ count, state }) => [count, state]);

  test("a limit may be reached; above the soft one is amber, above the hard one red", () => {
    expect(["一二三四", "一二三四五", "一二三四五六", "一二三四五六七"].map((text) => states(text, {})[0])).toEqual([
      [4, "ok"],
      [5, "amber"],
      [6, "amber"],
      [7, "red"],
    ]);
  });

  test("an unknown limit never turns a light on", () => {
    expect(states("一二三四五六七", { soft: null, hard: null })).toEqual([[7, "ok"]]);
  });

  test("only the limits of the asked field are judged", () => {
    const profile = { limits: [limit, { ...limit, field: "title", soft: null, hard: 2 }] as const };
    const parsed = channelProfile.shape.limits.parse(profile.limits);
    expect(judgeLength("一二三", { limits: parsed }, "title").map(({ count, state }) => [count, state])).toEqual([
      [3, "red"],
    ]);
  });
});
