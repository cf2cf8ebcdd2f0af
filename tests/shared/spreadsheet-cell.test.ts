import { neutralCell, restoredCell } from "@shared/domain/spreadsheet-cell";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("a cell that a spreadsheet must not calculate", () => {
  test.each([
    "=1+1",
    "+1 就占座",
    "-5 元券",
    "@所有人",
    "＝1+1",
    "＋1",
    "－5",
    "＠所有人",
    "﹦1",
    "−5",
    '"=1+1"',
    " =1",
    "\t=1",
    "\r1",
    "\n1",
    "\u0000=1",
    "'=1",
  ])("%j gets an apostrophe and loses it again", (text) => {
    expect(neutralCell(text)).toBe(`'${text}`);
    expect(restoredCell(`'${text}`)).toBe(text);
  });

  test.each(["会员价 88 元", "——小满", "'80 后'", "1. 点头像", "00123", "", "{=1}"])(
    "%j is left alone both ways",
    (text) => {
      expect([neutralCell(text), restoredCell(text)]).toEqual([text, text]);
    },
  );

  test("what goes out comes back, whatever it is", () => {
    const piece = fc.constantFrom("'", '"', "=", "＝", "+", "-", "@", " ", "\t", "\n", "\u0000", "a", "好");
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(restoredCell(neutralCell(written))).toBe(written);
        expect(neutralCell(written)).not.toMatch(/^["]*[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
