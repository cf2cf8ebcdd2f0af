import { readReceipt } from "@shared/domain/receipt";
import { describe, expect, test } from "vitest";

const ID = "01a221f0-d100-7010-b5ea-131a5670e8a3";
const HEX = ID.replaceAll("-", "");

describe("a receipt", () => {
  test("is found wherever it stands in what was pasted, with times and remarks", () => {
    const text = `阿远 11-28 22:10\n群策 · 发送安排\n✓ 11-28 20:00 VIP群\r\n\r\n群策回执 1 · 2\r\n${HEX} 202611282003 有人问尺码\r\n${HEX.replace(/3$/, "4")} - 没发，群解散了\n谢谢`;
    expect(readReceipt(text)).toEqual({
      kind: "receipt",
      entries: [
        { messageId: ID, sentAt: "2026-11-28T20:03", remark: "有人问尺码" },
        { messageId: ID.replace(/3$/, "4"), sentAt: null, remark: "没发，群解散了" },
      ],
    });
  });

  test("is read out of what chat and mail programs put before quoted lines, with blanks that are none", () => {
    const text = `> 群策回执 1 · 1\r\n>  ${HEX.toUpperCase()}\u00a0202611282003\u3000已发 \r\n> --\r\n> 阿远`;
    expect(readReceipt(`「${text}」`)).toEqual({
      kind: "receipt",
      entries: [{ messageId: ID, sentAt: "2026-11-28T20:03", remark: "已发" }],
    });
  });

  test("of two helpers in one paste is both of them, and no missing tick takes one back", () => {
    const other = HEX.replace(/3$/, "4");
    const one = `群策回执 1 · 2\n${HEX} 202611282003 有人问\n${other} -`;
    const two = `阿远 22:10\n群策回执 1 · 2\n${HEX} -\n${other} 202611282201 晚了`;
    expect(readReceipt(`${one}\n谢谢\n${two}`)).toEqual({
      kind: "receipt",
      entries: [
        { messageId: ID, sentAt: "2026-11-28T20:03", remark: "有人问" },
        { messageId: ID.replace(/3$/, "4"), sentAt: "2026-11-28T22:01", remark: "晚了" },
      ],
    });
    expect(readReceipt(`${one}\n${two.slice(0, -60)}`).kind).toBe("cut");
    expect(readReceipt(`群策回执 1 · 2\n${HEX} 202611282003\n${one}`).kind).toBe("cut");
  });

  test("is not misled by a remark that looks like the beginning of another", () => {
    expect(readReceipt(`群策回执 1 · 1\n${HEX} 202611282003 群策回执 9 · 5`)).toMatchObject({
      entries: [{ remark: "群策回执 9 · 5" }],
    });
  });

  test("says when it is none, was cut short, or is of a later version", () => {
    expect([
      readReceipt("你好").kind,
      readReceipt(`群策回执 1 · 2\n${HEX} 202611282003`).kind,
      readReceipt(`群策回执 2 · 1\n${HEX} 202611282003`).kind,
      readReceipt(`群策回执 1 · 1\n${HEX} 202613992003`).kind,
      readReceipt("群策回执 1 · 0").kind,
    ]).toEqual(["none", "cut", "newer", "cut", "receipt"]);
  });
});
