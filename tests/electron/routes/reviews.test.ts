import { readFileSync } from "node:fs";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";
import { hasChromium, openOnPhone } from "../../support/phone-page";

async function toReview() {
  const app = await freshApp();
  const body = richTextOf("开场\n{{商品.价格}} 元\n收尾");
  const [, price] = body.doc.content ?? [];
  const bold = {
    ...price,
    content: [{ type: "text", text: "限量", marks: [{ type: "bold" as const }] }, ...(price?.content ?? [])],
  };
  const doc = { ...body.doc, content: [body.doc.content?.[0] ?? bold, bold, body.doc.content?.[2] ?? bold] };
  const draft = await app.client.drafts.create({
    fields: { ...blankDraft, title: "预告", memberValue: "早知道", status: "review", body: { ...body, doc } },
  });
  const message = await app.client.messages.create({
    fields: { ...blankMessage, at: "2026-11-28T20:00", title: "提醒", text: "还有十分钟" },
  });
  const html = await (
    await app.client.reviews.export({ draftIds: [draft.id], from: "2026-11-28", to: "2026-11-28" })
  ).text();
  return { ...app, draft, message, html };
}

type Entry = { kind: string; id: string; verdict: string; comment: string; base: string; text: string | null };
const answer = (...entries: Entry[]) => `预告 · 审阅\n群策审阅 1\n${JSON.stringify({ reviewer: "老板", entries })}\n`;
const BASE = "开场\n限量{{商品.价格}} 元\n收尾";

describe("a review coming back", () => {
  test.runIf(hasChromium)("is made on a page that needs no app and no network", async () => {
    const { client, draft, html } = await toReview();
    const { page, faults } = await openOnPhone(html);
    await page.getByRole("textbox", { name: "你的称呼" }).fill("老板");
    const card = page.locator(`article[data-id="${draft.id}"]`);
    await card.getByText("通过").tap();
    await card.getByText("直接改文字").tap();
    await card.getByRole("textbox", { name: "直接改文字" }).fill("开场啦\n限量{{商品.价格}} 元\n收尾");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "存成文件" }).tap(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect((await client.reviews.apply({ text })).changed).toBe(1);
    const changed = await client.drafts.get({ id: draft.id });
    expect([changed.status, changed.plainText]).toEqual(["ready", "开场啦\n限量{{商品.价格}} 元\n收尾"]);
    expect(faults).toEqual([]);
  });

  test("keeps marks and fields of what was not touched, and is one step of undo", async () => {
    const { client, draft } = await toReview();
    const text = answer({
      kind: "drafts",
      id: draft.id,
      verdict: "change",
      comment: "开头太平",
      base: BASE,
      text: `开场！\n${BASE.slice(3)}`,
    });
    await client.reviews.apply({ text });
    const changed = await client.drafts.get({ id: draft.id });
    expect([changed.note, changed.status, changed.body.doc.content?.[1]]).toEqual([
      "老板：开头太平",
      "review",
      draft.body.doc.content?.[1],
    ]);
    expect((await client.reviews.apply({ text })).changed).toBe(0);
    const kept = await client.versions.list({ draftId: draft.id });
    expect(kept.map(({ reason, number }) => [reason, number])).toEqual([["before_merge", 1]]);
    expect((await client.versions.get({ id: kept[0]?.id ?? "" })).plainText).toBe(BASE);
    await client.changes.undo();
    expect((await client.drafts.get({ id: draft.id })).body).toEqual(draft.body);
  });

  test("merges with edits made here since, and asks where both edited the same line", async () => {
    const { client, draft } = await toReview();
    await client.drafts.update({
      id: draft.id,
      revision: 1,
      changes: { body: richTextOf("开场\n限量{{商品.价格}} 元\n收尾，谢谢") },
    });
    const entry = { kind: "drafts", id: draft.id, verdict: "none", comment: "", base: BASE };
    const merged = answer({ ...entry, text: "开场！\n限量{{商品.价格}} 元\n收尾" });
    expect((await client.reviews.preview({ text: merged })).suggestions[0]).toMatchObject({
      state: "open",
      suggested: "开场！\n限量{{商品.价格}} 元\n收尾，谢谢",
    });
    const clash = answer({ ...entry, text: "开场\n限量{{商品.价格}} 元\n收尾。" });
    expect((await client.reviews.preview({ text: clash })).suggestions[0]?.state).toBe("clash");
    expect((await client.reviews.apply({ text: clash })).changed).toBe(0);
    expect((await client.reviews.apply({ text: clash, takeClashes: true })).changed).toBe(1);
  });

  test("says why an approval or an edit has no effect", async () => {
    const { client, draft, message } = await toReview();
    const bare = await client.drafts.create({ fields: { ...blankDraft, title: "没写价值", status: "review" } });
    const at = "2026-11-28T21:00";
    const fromDraft = await client.messages.create({
      fields: { ...blankMessage, at, title: "取自文案", draftId: draft.id },
    });
    const skipped = await client.messages.create({ fields: { ...blankMessage, at, title: "不发了", text: "旧" } });
    await client.messages.skip({ id: skipped.id, reason: "改期" });
    await client.drafts.setStatus({ id: draft.id, status: "ready" });
    const approve = { verdict: "approve", comment: "", base: "", text: null };
    const text = answer(
      { kind: "drafts", id: draft.id, ...approve },
      { kind: "drafts", id: bare.id, ...approve },
      { kind: "messages", id: message.id, ...approve },
      { kind: "messages", id: fromDraft.id, verdict: "change", comment: "短些", base: BASE, text: "短" },
      { kind: "messages", id: skipped.id, ...approve },
    );
    const { suggestions } = await client.reviews.preview({ text });
    expect(suggestions.map(({ title, state, hindrance }) => [title, state, hindrance])).toEqual([
      ["预告", "same", "ready"],
      ["没写价值", "same", "noValue"],
      ["提醒", "open", null],
      ["取自文案", "open", "textOfDraft"],
      ["不发了", "same", "sent"],
    ]);
  });

  test("that is none or cut short says so and changes nothing", async () => {
    const { client, message } = await toReview();
    const whole = answer({
      kind: "messages",
      id: message.id,
      verdict: "approve",
      comment: "<b>好</b>",
      base: "还有十分钟",
      text: null,
    });
    const codes = [
      await failureOf(client.reviews.apply({ text: "你好" })),
      await failureOf(client.reviews.apply({ text: whole.slice(0, -20) })),
    ];
    expect(codes).toEqual([
      { code: "REVIEW_UNREADABLE", params: {} },
      { code: "REVIEW_CUT", params: {} },
    ]);
    await client.reviews.apply({ text: whole });
    const approved = await client.messages.get({ id: message.id });
    expect([approved.status, approved.note]).toEqual(["ready", "老板：<b>好</b>"]);
  });
});
