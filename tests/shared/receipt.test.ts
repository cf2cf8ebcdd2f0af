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
