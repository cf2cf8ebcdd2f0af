import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

const SAID = "孩子趴我身上也不蹭得到处都是，这点我最满意，就是盒子有点大。";
const SPAN = { from: "2026-12-01", to: "2026-12-02" };

async function aMessageWith(app: TestApp, text: string) {
  return app.client.messages.create({ fields: { title: "晚安", text, at: "2026-12-01T20:00" } });
}

const exported = (app: TestApp) => app.client.exports.create({ ...SPAN, format: "text" });

describe("a customer’s words without consent", () => {
  test("keep a file from being made, name whose they are, and let it go once she agreed", async () => {
    const app = await freshApp();
    const quote = await app.client.quotes.create({ fields: { text: SAID, who: "豆豆妈", consent: "asked" } });
    const message = await aMessageWith(app, `豆豆妈说：${SAID}`);
    const preview = await app.client.exports.preview(SPAN);
    expect(preview.unagreed).toEqual([
      { messageId: message.id, title: "晚安", at: "2026-12-01T20:00", quotes: [{ id: quote.id, name: "豆豆妈" }] },
    ]);
    expect(await failureOf(exported(app))).toEqual({
      code: "QUOTE_CONSENT_MISSING",
      params: { count: 1, names: "豆豆妈" },
    });
    await app.client.quotes.update({ id: quote.id, changes: { consent: "yes" } });
    expect((await app.client.exports.preview(SPAN)).unagreed).toEqual([]);
    expect(await (await exported(app)).text()).toContain(SAID);
  });

  test("count when only a part was taken, also by way of a draft, which cannot leave as a file either", async () => {
    const app = await freshApp();
    await app.client.quotes.create({ fields: { text: SAID } });
    const draft = await app.client.drafts.create({
      fields: { title: "口碑", body: richTextOf("我身上也不蹭得到处都是！这点我最满意哦") },
    });
    await app.client.messages.create({ fields: { draftId: draft.id, at: "2026-12-01T20:00" } });
    const refusal = {
      code: "QUOTE_CONSENT_MISSING",
      params: { count: 1, names: "孩子趴我身上也不蹭得到处都是，这点我最满意，就是…" },
    };
    expect([
      await failureOf(exported(app)),
      await failureOf(app.client.drafts.export({ id: draft.id, format: "md" })),
    ]).toEqual([refusal, refusal]);
  });

  test("are an error in the checks, at the very words", async () => {
    const app = await freshApp();
    await app.client.quotes.create({ fields: { text: SAID, who: "豆豆妈" } });
    const message = await aMessageWith(app, `她说${SAID}`);
    const found = (await app.client.checks.message({ id: message.id })).filter(
      ({ category }) => category === "consent",
    );
    expect(found.map(({ severity, start, text, ruleId }) => ({ severity, start, text, ruleId }))).toEqual([
      { severity: "error", start: 2, text: SAID.slice(0, -1), ruleId: "quote.no-consent" },
    ]);
  });

  test("that went out before are history and stop nothing", async () => {
    const app = await freshApp();
    const message = await aMessageWith(app, SAID);
    await app.client.messages.markSent({ id: message.id });
    await app.client.quotes.create({ fields: { text: SAID } });
    expect((await app.client.exports.preview(SPAN)).unagreed).toEqual([]);
  });
});

test("a quote is called by its first words, and only ever by a nick", async () => {
  const { client } = await freshApp();
  const quote = await client.quotes.create({ fields: { text: SAID, who: "豆豆妈" } });
  expect([quote.title, quote.consent]).toEqual(["孩子趴我身上也不蹭得到处都是，这点我最满意，就是…", "no"]);
  expect(await failureOf(client.quotes.update({ id: quote.id, changes: { who: "王芳 13812345678" } }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "who", reason: "who:not_a_nick" },
  });
});

test("making a quote anonymous takes its name and its picture and is one step that can be undone", async () => {
  const { client } = await freshApp();
  const quote = await client.quotes.create({ fields: { text: SAID, who: "豆豆妈" } });
  const bare = await client.quotes.anonymise({ id: quote.id });
  expect([bare.who, bare.screenshotId, bare.text]).toEqual(["", null, SAID]);
  await client.changes.undo();
  expect((await client.quotes.get({ id: quote.id })).who).toBe("豆豆妈");
});

test("a quote knows where it was used", async () => {
  const app = await freshApp();
  const quote = await app.client.quotes.create({ fields: { text: SAID } });
  const message = await aMessageWith(app, SAID);
  expect(await app.client.quotes.uses()).toEqual([
    {
      key: quote.id,
      lastUsed: "2026-12-01T20:00",
      count: 1,
      uses: [{ kind: "messages", id: message.id, title: "晚安", at: "2026-12-01T20:00" }],
    },
  ]);
});
