import { isWorthKeeping } from "@shared/domain/version";
import { countChanges, diffWords } from "@shared/domain/word-diff";
import { describe, expect, it } from "vitest";

const side = (parts: ReturnType<typeof diffWords>, without: "added" | "removed") =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("the difference of two texts by words", () => {
  it("marks Chinese words whole and leaves the rest alone", () => {
    expect(diffWords("今晚直播间上新散粉", "今晚直播间上新口红")).toEqual([
      { kind: "same", text: "今晚直播间上新" },
      { kind: "removed", text: "散粉" },
      { kind: "added", text: "口红" },
    ]);
  });

  it("holds each text whole, whatever the two are", () => {
    const texts = [
      "",
      "一行",
      "一行\n",
      "一行\n两行",
      "👨‍👩‍👧 全家\n{{昵称}} 你好\r\n",
      "字".repeat(3000),
      "a b c\n\n\nd",
    ];
    for (const before of texts) {
      for (const after of texts) {
        const parts = diffWords(before, after);
        expect([side(parts, "added"), side(parts, "removed")]).toEqual([before, after]);
      }
    }
  });

  it("of two long texts without anything in common is one replaced by the other", () => {
    const [before, after] = ["甲乙丙丁 ".repeat(4000), "子丑寅卯，".repeat(4000)];
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("counts characters as people do, without blanks", () => {
    expect(countChanges(diffWords("好 ", "好\n👍🏻 👌"))).toEqual({ added: 3, removed: 0 });
  });
});

describe("a pause in writing", () => {
  it("is worth a version from twenty characters on, wherever they are", () => {
    const text = "姐妹们晚上好，".repeat(10);
    expect([
      isWorthKeeping(text, text),
      isWorthKeeping(text, `${text}${"字".repeat(19)}`),
      isWorthKeeping(text, `${"字".repeat(20)}${text}`),
      isWorthKeeping(text, text.slice(20)),
      isWorthKeeping("", "字".repeat(20)),
    ]).toEqual([false, false, true, true, true]);
  });
});
