import { blankChatGroup } from "@shared/domain/chat-group";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";
import { printOfWorkspace } from "../../support/workspace-print";

const PARTS = Array.from({ length: 20 }, (_, part) => part / 20);

/** A day with two messages and a draft, whose answers come back from phones and reviewers. */
async function aDay() {
  const app = await freshApp();
  const group = await app.client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  const say = (text: string) =>
    app.client.messages.create({
      fields: { ...blankMessage, at: "2026-11-28T20:00", groupId: group.id, title: text, text },
    });
  const [first, second] = [await say("开场"), await say("收尾")];
  const draft = await app.client.drafts.create({
    fields: { ...blankDraft, title: "预告", body: richTextOf("一\n二") },
  });
  return { ...app, app, first, second, draft };
}

/** The code by which the app refuses something; the workspace must be what it was. */
async function refusal(app: TestApp, work: () => Promise<unknown>): Promise<string> {
  const before = printOfWorkspace(app.store);
  const failure = await failureOf(work());
  expect(printOfWorkspace(app.store)).toEqual(before);
  return failure === "succeeded" ? failure : failure.code;
}

describe("a receipt", () => {
  const lineOf = (id: string, rest: string) => `${id.replaceAll("-", "")} ${rest}`;

  test("cut short anywhere behind its head is refused whole, before it there is none", async () => {
    const { app, first, second } = await aDay();
    const head = "群策回执 1 · 2";
    const text = [`✓ 开场\n${head}`, lineOf(first.id, "202611282003"), lineOf(second.id, "202611282201")].join("\n");
    for (const part of PARTS) {
      const piece = text.slice(0, Math.floor((text.length - 1) * part));
      const expected = piece === "" ? "INVALID_INPUT" : piece.includes(head) ? "RECEIPT_CUT" : "RECEIPT_UNREADABLE";
      expect(await refusal(app, () => app.client.receipts.apply({ text: piece }))).toBe(expected);
    }
  });

  test("of another workspace, of a newer version, or made up is refused", async () => {
    const { app, first } = await aDay();
    const apply = (text: string) => refusal(app, () => app.client.receipts.apply({ text }));
    expect([
      await apply(`群策回执 1 · 1\n${"0".repeat(32)} 202611282003`),
      await apply(`群策回执 99 · 1\n${lineOf(first.id, "202611282003")}`),
      await apply(`群策回执 1 · 1\n${lineOf(first.id, "202613992003")}`),
      await apply(`群策回执 1 · 99999\n${lineOf(first.id, "202611282003")}`),
      await apply(`群策回执 1 · 1\n${"../".repeat(20)} 202611282003`),
      await apply("群策回执 ".repeat(200_000)),
      await apply(`群策回执 1${" ".repeat(1_900_000)}`),
    ]).toEqual([
      "RECEIPT_GONE",
      "RECEIPT_NEWER",
      "RECEIPT_CUT",
      "RECEIPT_CUT",
      "RECEIPT_CUT",
      "RECEIPT_UNREADABLE",
      "RECEIPT_UNREADABLE",
    ]);
  });

  test("keeps only the part of a remark that can be read, and as much as a note holds", async () => {
    const { client, first, second } = await aDay();
    await client.messages.update({ id: second.id, changes: { note: "满".repeat(19_990) } });
    const remark = `\u001b[2J好\u202egnp.exe${"长".repeat(5000)}<script>alert(1)</script>`;
    const text = `群策回执 1 · 2\n${lineOf(first.id, `202611282003 ${remark}`)}\n${lineOf(second.id, `- ${remark}`)}`;
    await client.receipts.apply({ text });
    expect((await client.messages.get({ id: first.id })).note).toBe(`[2J好gnp.exe${"长".repeat(189)}`);
    expect((await client.messages.get({ id: second.id })).note).toBe(`${"满".repeat(19_990)}\n[2J好gnp.e`);
    expect((await client.receipts.apply({ text })).changed).toBe(0);
  });
});

describe("a review", () => {
  const answer = (entry: object, reviewer = "老板") =>
    `群策审阅 1\n${JSON.stringify({ reviewer, entries: [{ verdict: "none", comment: "", base: "", text: null, ...entry }] })}\n`;

  test("cut short anywhere behind its head is refused whole, before it there is none", async () => {
    const { app, draft } = await aDay();
    const text = `预告 · 审阅\n${answer({ kind: "drafts", id: draft.id, base: "一\n二", text: "一！\n二" }).trim()}`;
    for (const part of PARTS) {
      const piece = text.slice(0, Math.floor((text.length - 1) * part));
      const expected =
        piece === "" ? "INVALID_INPUT" : piece.includes("群策审阅 1\n") ? "REVIEW_CUT" : "REVIEW_UNREADABLE";
      expect(await refusal(app, () => app.client.reviews.apply({ text: piece }))).toBe(expected);
    }
  });

  test("that no page of ours wrote is refused", async () => {
    const { app, first, draft } = await aDay();
    const ofDraft = { kind: "drafts", id: draft.id };
    const apply = (text: string) => refusal(app, () => app.client.reviews.apply({ text }));
    expect(
      new Set([
        await apply(answer({ ...ofDraft, comment: "长".repeat(5_000_000) })),
        await apply(answer({ ...ofDraft, text: "长".repeat(100_001) })),
        await apply(answer({ kind: "messages", id: first.id, text: "长".repeat(20_001) })),
        await apply(answer({ ...ofDraft, id: "../../evil" })),
        await apply(answer({ ...ofDraft, kind: "staff" })),
        await apply(answer({ ...ofDraft, verdict: "delete" })),
        await apply(answer(ofDraft, "我".repeat(61))),
        await apply(`群策审阅 1\n${"[".repeat(100_000)}${"]".repeat(100_000)}`),
        await apply(`群策审阅 1\n${'{"entries":'.repeat(100_000)}1${"}".repeat(100_000)}`),
      ]),
    ).toEqual(new Set(["REVIEW_CUT"]));
    expect(await apply(answer(ofDraft).replace("群策审阅 1", "群策审阅 99"))).toBe("RECEIPT_NEWER");
  });

  test("of another workspace changes nothing and says what is gone", async () => {
    const { app, client } = await aDay();
    const text = answer({ kind: "drafts", id: "019acaf0-4a00-7000-8000-0000000000aa", verdict: "approve" });
    expect(await refusal(app, () => client.reviews.apply({ text }))).toBe("succeeded");
    expect((await client.reviews.preview({ text })).suggestions.map(({ state }) => state)).toEqual(["gone"]);
  });

  test("with a page for a comment keeps it as the words it is, without what turns a line around", async () => {
    const { client, first } = await aDay();
    const bomb = `<script>alert(1)</script>${"<div>".repeat(300)}\u202e`;
    const text = answer({ kind: "messages", id: first.id, comment: bomb, __proto__: { isAdmin: true } }, "老\u202e板");
    await client.reviews.apply({ text });
    const kept = `老板：${bomb.slice(0, -1)}`;
    expect((await client.messages.get({ id: first.id })).note).toBe(kept);
    // Where it leaves the app as a page again, it is still words.
    const page = await (await client.reviews.export({ from: "2026-11-28", to: "2026-11-28" })).text();
    expect(page.split("<script>").length).toBe(2);
  });

  test("that replaces fourteen thousand lines by others is laid over the draft", async () => {
    const { client, draft } = await aDay();
    const lines = (sign: string) => Array.from({ length: 14_000 }, (_, index) => `${sign}${index}`).join("\n");
    await client.drafts.update({ id: draft.id, revision: 1, changes: { body: richTextOf(lines("我")) } });
    const text = answer({ kind: "drafts", id: draft.id, base: lines("原"), text: lines("他") });
    expect((await client.reviews.preview({ text })).suggestions[0]?.state).toBe("clash");
    expect((await client.reviews.apply({ text, takeClashes: true })).changed).toBe(1);
    expect((await client.drafts.get({ id: draft.id })).plainText).toBe(lines("他"));
  });
});
