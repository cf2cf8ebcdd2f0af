import { safeFileName } from "@shared/domain/file-name";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("a text as a file name", () => {
  test.each([
    ["会员日 · 开场 20:00", "会员日 · 开场 20：00"],
    ['a/b\\c|d?e*f"g<h>', "a／b＼c｜d？e＊f＂g＜h＞"],
    ["../../etc/passwd", "／..／etc／passwd"],
    ["con", "_con"],
    ["NUL.txt", "_NUL.txt"],
    ["COM1", "_COM1"],
    ["console", "console"],
    ["尾巴. . ", "尾巴"],
    [".hidden", "hidden"],
    ["两行\n一行\t完", "两行 一行 完"],
    ["图\u202egnp.exe", "图gnp.exe"],
    ["a\u0000b\ud83d", "ab"],
    ["...", "没有名字"],
    ["", "没有名字"],
  ])("%j becomes %j", (text, name) => {
    expect(safeFileName(text, "没有名字")).toBe(name);
  });

  test("a long name is cut between characters, not inside an emoji", () => {
    expect(safeFileName("群👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "x", 30)).toBe("群👨‍👩‍👧‍👦");
    expect(safeFileName("群".repeat(100), "x", 20)).toBe("群群群群群群");
  });

  test("any text gives a name that every system takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 8, max: 255 }), (text, max) => {
        const name = safeFileName(text, "x", max);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a name must not hold
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[. ]|[. ]$|^$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(max + 1);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
