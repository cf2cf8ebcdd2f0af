import { findPassages, indexPassages } from "@shared/domain/copy-passages";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const said = "上班涂了一整天，中午吃完饭补了一次就行，同事问我是不是没涂口红。";

function stretches(text: string, ...known: string[]): string[] {
  const index = indexPassages(known.map((each, number) => ({ id: String(number), text: each })));
  return findPassages(text, index).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);
}

describe("words that are known are found again in copy", () => {
  test("whole, with other punctuation, emoji and line breaks between", () => {
    const copy = `她说：「上班涂了一整天！\n中午 吃完饭👀补了一次就行～同事问我是不是没涂口红」`;
    expect(stretches(copy, said)).toEqual(["0:上班涂了一整天！\n中午 吃完饭👀补了一次就行～同事问我是不是没涂口红"]);
  });

  test("in part, from sixteen characters in one piece on", () => {
    expect(stretches("涂了一整天，中午吃完饭补了一次就行", said)).toEqual(["0:涂了一整天，中午吃完饭补了一次就行"]);
    expect(stretches("上班涂了一整天就很好，中午吃完饭不用补", said)).toEqual([]);
  });

  test("a short one only as a whole, and one of five characters never", () => {
    expect(stretches("用了两周不掉色，真的", "两周不掉色，")).toEqual([]);
    expect(stretches("用了两周不掉色，真的", "用了两周不掉色")).toEqual(["0:用了两周不掉色"]);
    expect(stretches("真的很好用", "真的很好用")).toEqual([]);
  });

  test("each of several, and twice where it stands twice", () => {
    const other = "退过一次货，当天就退了，没问我为什么。";
    expect(stretches(`${other}${said}再说一遍：${other}`, said, other)).toEqual([
      `1:${other.slice(0, -1)}`,
      `0:${said.slice(0, -1)}`,
      `1:${other.slice(0, -1)}`,
    ]);
  });

  test("wherever it stands in any text, in any width and case", () => {
    const words = fc.stringMatching(/^[a-z一-十]{16,60}$/);
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (known, before, after) => {
        const index = indexPassages([{ id: "it", text: known }]);
        const text = `${before}${known.toUpperCase()}${after}`;
        const covering = findPassages(text, index).filter(
          ({ start, end }) => start <= before.length + known.length - 16 && end >= before.length + 16,
        );
        expect(covering.length).toBeGreaterThan(0);
      }),
    );
  });
});
