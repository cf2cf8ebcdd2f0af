import { rmSync } from "node:fs";
import { mediaFilePath } from "@electron/store/media-folder";
import { richTextOf } from "@shared/domain/rich-text";
import { snippetKind } from "@shared/domain/snippet";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";
import { pngFile } from "../../support/pictures";

describe("the snippets that come with the app", () => {
  test("are at least forty over every kind, each with something to paste, ladders with two rungs or more", async () => {
    const { client } = await freshApp();
    const bank = await client.snippets.bank();
    expect(bank.length).toBeGreaterThanOrEqual(40);
    expect(new Set(bank.map(({ snippet }) => snippet.kind))).toEqual(new Set(snippetKind.options));
    const thin = bank.filter(({ snippet: { kind, text, steps } }) =>
      kind === "crisis" || kind === "escalation" ? steps.length < 2 : text.length < 25,
    );
    expect(thin).toEqual([]);
  });

  test("hold no finding of the checks that would keep them from going out", async () => {
    const { client } = await freshApp();
    const texts = (await client.snippets.bank()).map(({ key, snippet: { text, steps } }) => ({
      key,
      text: [text, ...steps.map((step) => step.text)].join("\n"),
    }));
    const found = await Promise.all(
      texts.map(async ({ key, text }) =>
        (await client.checks.text({ text })).flatMap(({ severity, ruleId, text: words }) =>
          severity === "error" ? [{ key, ruleId, words }] : [],
        ),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  test("are found by words, by pinyin of the title and by kind", async () => {
    const { client } = await freshApp();
    const keys = async (words: string) => (await client.snippets.bank({ words })).map(({ key }) => key);
    expect(await keys("钢印")).toEqual(["faq-expiry"]);
    expect(await keys("kaifapiao")).toEqual(["faq-invoice"]);
    expect(await keys("退款 赔付")).toContain("escalation-refund");
    expect(await keys("没有这样的话")).toEqual([]);
    const crises = await client.snippets.bank({ kind: "crisis" });
    expect(new Set(crises.map(({ snippet }) => snippet.kind))).toEqual(new Set(["crisis"]));
  });

  test("become one's own in their place, and come back when that goes to the trash", async () => {
    const { client } = await freshApp();
    const own = await client.snippets.makeOwn({ key: "faq-invoice" });
    expect((await client.snippets.makeOwn({ key: "faq-invoice" })).id).toBe(own.id);
    await client.snippets.update({ id: own.id, changes: { title: "专票普票" } });
    const entryOf = async () => (await client.snippets.bank()).find(({ key }) => key === "faq-invoice");
    expect(await entryOf()).toMatchObject({
      origin: "changed",
      id: own.id,
      asOf: null,
      snippet: { title: "专票普票" },
    });
    await client.snippets.trash({ ids: [own.id] });
    expect(await entryOf()).toMatchObject({ origin: "shipped", id: null, snippet: { title: "要开发票" } });
    expect(await failureOf(client.snippets.makeOwn({ key: "nothing" }))).toEqual({ code: "NOT_FOUND", params: {} });
  });
});

test("a snippet knows the drafts and messages it stands in, and when it goes out next", async () => {
  const { client } = await freshApp();
  const text = "收到先看两样：封膜在不在、有没有漏，拍给我就行。";
  const own = await client.snippets.create({ fields: { title: "收货", text } });
  const draft = await client.drafts.create({ fields: { title: "发货通知", body: richTextOf(`大家好。${text}`) } });
  await client.messages.create({ fields: { draftId: draft.id, at: "2026-12-01T10:00" } });
  const message = await client.messages.create({ fields: { title: "私聊", text, at: "2026-12-03T20:00" } });
  expect((await client.snippets.uses()).filter(({ key }) => key === own.id)).toEqual([
    {
      key: own.id,
      lastUsed: "2026-12-03T20:00",
      count: 2,
      uses: [
        { kind: "messages", id: message.id, title: "私聊", at: "2026-12-03T20:00" },
        { kind: "drafts", id: draft.id, title: "发货通知", at: "2026-12-01T10:00" },
      ],
    },
  ]);
});

describe("a draft template", () => {
  test("is there at least twice for every kind of content, with a brief and copy of substance", async () => {
    const { client } = await freshApp();
    const bank = await client.draftTemplates.bank();
    const counts = Object.fromEntries(
      [...Map.groupBy(bank, ({ template }) => template.kind)].map(([kind, entries]) => [kind, entries.length]),
    );
    expect(counts).toEqual({
      ...{ explain: 3, review: 3, scene: 3, pain: 3, testimony: 2, knowledge: 3 },
      ...{ promotion: 3, interaction: 3, notice: 3, life: 2 },
    });
    expect(bank.filter(({ template: { brief, memberValue } }) => brief.length < 20 || memberValue.length < 6)).toEqual(
      [],
    );
  });

  test("begins a draft with its copy, its brief as note and its value for members", async () => {
    const { client } = await freshApp();
    const draft = await client.draftTemplates.begin({ key: "promotion-member-day" });
    const { template } = (await client.draftTemplates.bank({ words: "huiyuanri" }))[0] ?? {};
    expect(draft).toMatchObject({
      title: template?.name,
      kind: "promotion",
      status: "write",
      note: template?.brief,
      memberValue: template?.memberValue,
      plainText: template?.text,
    });
    await client.changes.undo();
    expect((await client.drafts.list({})).total).toBe(0);
  });

  test("may be made of a draft, and then begins the same draft again", async () => {
    const { client } = await freshApp();
    const draft = await client.drafts.create({
      fields: { title: "空瓶记", kind: "review", body: richTextOf("{{商品.名称}} 用空了。") },
    });
    const kept = await client.draftTemplates.keep({ draftId: draft.id });
    const again = await client.draftTemplates.begin({ key: kept.id });
    expect([again.title, again.kind, again.body]).toEqual(["空瓶记", "review", draft.body]);
  });
});

describe("a picture of the library", () => {
  test("knows where it is shown, and which files are gone", async () => {
    const { client, store } = await freshApp();
    const picture = await client.media.add({ file: pngFile("海报.png") });
    const spare = await client.media.add({ file: pngFile("备用.png", "另一张") });
    const body = richTextOf("看图");
    const image = { type: "image" as const, attrs: { mediaId: picture.id, alt: "" } };
    const doc = { ...body.doc, content: [...(body.doc.content ?? []), image] };
    const draft = await client.drafts.create({ fields: { title: "看图", body: { ...body, doc } } });
    const message = await client.messages.create({
      fields: { text: "图来了", mediaIds: [picture.id], at: "2026-12-01T10:00" },
    });
    const quote = await client.quotes.create({ fields: { text: "真的好用", screenshotId: picture.id } });
    rmSync(mediaFilePath(store.path, spare.sha256));
    expect([await client.media.uses(), await client.media.missing()]).toEqual([
      [
        {
          key: picture.id,
          lastUsed: "2026-12-01T10:00",
          count: 3,
          uses: [
            { kind: "messages", id: message.id, title: "图来了", at: "2026-12-01T10:00" },
            { kind: "drafts", id: draft.id, title: "看图", at: null },
            { kind: "quotes", id: quote.id, title: "真的好用", at: null },
          ],
        },
      ],
      [spare.id],
    ]);
  });
});
