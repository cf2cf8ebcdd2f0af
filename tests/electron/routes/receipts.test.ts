import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";

const GONE = "f".repeat(32);

async function aDay() {
  const app = await freshApp();
  const group = await app.client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  const say = (text: string) =>
    app.client.messages.create({
      fields: { ...blankMessage, at: "2026-11-28T20:00", groupId: group.id, title: text, text },
    });
  const [first, second] = [await say("开场"), await say("收尾")];
  const line = (id: string, rest: string) => `${id.replaceAll("-", "")} ${rest}`;
  const text = [
    "✓ 开场",
    "",
    "群策回执 1 · 3",
    line(first.id, "202611282003 有人问尺码"),
    line(second.id, "- 没发"),
    `${GONE} 202611282003`,
  ].join("\n");
  return { ...app, first, second, text };
}

describe("a receipt coming back", () => {
  test("ticks messages at their minute, keeps the words that went out and adds remarks, once", async () => {
    const { client, first, second, text } = await aDay();
    const effects = (changes: readonly { effect: string }[]) => changes.map(({ effect }) => effect);
    expect(effects((await client.receipts.preview({ text })).changes)).toEqual(["sent", "noted", "gone"]);
    const applied = await client.receipts.apply({ text });
    expect([effects(applied.changes), applied.changed]).toEqual([["sent", "noted", "gone"], 2]);
    const sent = await client.messages.get({ id: first.id });
    expect([sent.status, sent.sentAt, sent.sentText, sent.note]).toEqual([
      "sent",
      "2026-11-28T20:03",
      "开场",
      "有人问尺码",
    ]);
    expect((await client.messages.get({ id: second.id })).note).toBe("没发");
    expect((await client.receipts.apply({ text })).changed).toBe(0);
    await client.changes.undo();
    expect((await client.messages.get({ id: first.id })).status).toBe("planned");
  });

  test("that is none, cut short or all about other messages changes nothing and says so", async () => {
    const { client, text } = await aDay();
    expect([
      await failureOf(client.receipts.apply({ text: "你好" })),
      await failureOf(client.receipts.apply({ text: text.slice(0, -60) })),
      await failureOf(client.receipts.apply({ text: `群策回执 1 · 1\n${GONE} 202611282003` })),
    ]).toEqual([
      { code: "RECEIPT_UNREADABLE", params: {} },
      { code: "RECEIPT_CUT", params: {} },
      { code: "RECEIPT_GONE", params: { count: 1 } },
    ]);
    expect((await client.changes.state()).undo?.label.code).toBe("messages.create");
  });
});
