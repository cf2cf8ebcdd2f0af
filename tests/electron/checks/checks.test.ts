import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { idOf } from "../../support/a-shop";
import { failureOf, freshApp } from "../../support/app";

const COPY = "姐妹们，这款是苐一名\n下单加赠小样";

describe("checking a text through the handler", () => {
  it("needs no workspace", async () => {
    const { client } = await freshApp({ empty: true });
    const found = await client.checks.text({ text: "今天限时，回复1下单" });
    expect(found.map(({ ruleId, text, line }) => [ruleId, text, line])).toContainEqual(["urgency.no-end", "限时", 1]);
  });

  it("asks the workspace's own rules, until they are switched off", async () => {
    const { client } = await freshApp();
    await client.ownRules.create({ fields: { name: "不说苐一名", words: ["第一名"], severity: "error" } });
    const own = async () => (await client.checks.text({ text: COPY })).filter(({ category }) => category === "own");
    expect((await own()).map(({ start, text, severity, reason }) => [start, text, severity, reason.zh])).toEqual([
      [7, "苐一名", "error", "不说苐一名"],
    ]);
    await client.workspaces.updateSettings({ changes: { packsOff: ["own"] } });
    expect(await own()).toEqual([]);
  });

  it("refuses a pattern that could run for long, and says why", async () => {
    const { client } = await freshApp();
    const create = (pattern: string) => failureOf(client.ownRules.create({ fields: { name: "x", pattern } }));
    expect([
      await create("(a+)+b"),
      await create("(甲|甲甲)*乙"),
      await create("(甲)\\1"),
      await create("[甲"),
    ]).toEqual([
      { code: "PATTERN_REFUSED", params: { pattern: "(a+)+b", reason: "pattern_nested" } },
      { code: "PATTERN_REFUSED", params: { pattern: "(甲|甲甲)*乙", reason: "pattern_nested" } },
      { code: "PATTERN_REFUSED", params: { pattern: "(甲)\\1", reason: "pattern_back_reference" } },
      { code: "PATTERN_REFUSED", params: { pattern: "[甲", reason: "pattern_syntax" } },
    ]);
    expect(await client.ownRules.list()).toEqual([]);
  });

  it("refuses a pack that there is not", async () => {
    const { client } = await freshApp({ empty: true });
    const failure = await failureOf(client.checks.text({ text: "x", packs: ["tobacco"] }));
    expect(failure).toMatchObject({ code: "PACK_UNKNOWN", params: { pack: "tobacco" } });
  });
});

describe("accepting a finding", () => {
  const findIn = async (client: Awaited<ReturnType<typeof freshApp>>["client"], text: string) =>
    (await client.checks.text({ text })).filter(({ ruleId }) => ruleId === "urgency.no-end");

  it("holds for the paragraph as it is written and for no other", async () => {
    const { client } = await freshApp();
    const text = "群友们好\n今天限时\n晚安";
    const [found] = await findIn(client, text);
    if (!found) throw new Error("nothing found");
    const accepted = await client.checks.accept({ ...found, text, kind: "evidence", source: "群公告写了截止" });
    expect(accepted).toMatchObject({ title: "限时", stretch: "限时", kind: "evidence", source: "群公告写了截止" });
    const ids = async (copy: string) => (await findIn(client, copy)).map(({ acceptanceId }) => acceptanceId);
    expect(await ids(text)).toEqual([accepted.id]);
    expect(await ids("早\n1. 今天限时")).toEqual([accepted.id]);
    expect(await ids("今天也限时")).toEqual([null]);
    await client.changes.undo();
    expect(await ids(text)).toEqual([null]);
  });

  it("needs to say where the evidence is, or why", async () => {
    const { client } = await freshApp();
    const request = { text: "今天限时", ruleId: "urgency.no-end", start: 2, end: 4 } as const;
    expect(await failureOf(client.checks.accept({ ...request, kind: "evidence" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "source", reason: "source:missing" },
    });
    expect(await failureOf(client.checks.accept({ ...request, kind: "other" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "note", reason: "note:missing" },
    });
    expect(await failureOf(client.checks.accept({ ...request, end: 9, kind: "context" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "end", reason: "end:malformed" },
    });
    expect(await client.acceptances.list()).toEqual([]);
  });
});

describe("checking what the workspace holds", () => {
  const priced = async (client: Awaited<ReturnType<typeof freshApp>>["client"]) => {
    const prices = [{ id: idOf(31), tierId: null, price: 6900, from: null, to: null }];
    const sku = { id: idOf(32), name: "8g", code: "", cost: null, targetTierId: null, prices };
    return client.products.create({ fields: { name: "柔焦散粉", skus: [sku] } });
  };
  const rulesOf = (findings: readonly { ruleId: string; text: string }[]) =>
    findings.map(({ ruleId, text }) => `${ruleId} ${text}`.trim());

  it("knows the prices behind a draft, also in words that are not saved yet", async () => {
    const { client } = await freshApp();
    const product = await priced(client);
    const draft = await client.drafts.create({
      fields: {
        title: "散粉",
        kind: "life",
        memberValue: "省 10 元",
        body: richTextOf("柔焦散粉原价99元"),
        productIds: [product.id],
      },
    });
    expect(rulesOf(await client.checks.draft({ id: draft.id }))).toEqual(["price.reference-above 原价99"]);
    expect(rulesOf(await client.checks.draft({ id: draft.id, text: "柔焦散粉原价69元" }))).toEqual([]);
    expect(await client.checks.drafts({ ids: [draft.id, idOf(99)] })).toEqual([
      { id: draft.id, counts: { error: 1, warning: 0, hint: 0 } },
    ]);
  });

  it("sees the messages of a span beside each other: prices that differ, copy that repeats", async () => {
    const { client } = await freshApp();
    await priced(client);
    const group = await client.groups.create({ fields: { name: "新手群" } });
    const plan = (at: string, text: string) =>
      client.messages.create({ fields: { title: at.slice(-5), groupId: group.id, at, text } });
    await plan("2026-11-29T09:00", "柔焦散粉今天只要 69 元，回复 1 帮你留，自然光下试过再买");
    await plan("2026-11-29T12:00", "柔焦散粉今天只要 79 元，昨天问的人多");
    await plan("2026-11-30T09:00", "柔焦散粉今天只要 69 元，回复 1 帮你留，自然光下试过再买");
    const span = await client.checks.span({ from: "2026-11-29", to: "2026-11-30" });
    expect(span.records.map(({ at, findings }) => [at, rulesOf(findings)])).toEqual([
      ["2026-11-29T12:00", ["price.conflict 79 元"]],
      ["2026-11-30T09:00", ["repeat.near"]],
    ]);
    expect([span.checked, span.counts, span.balance]).toEqual([
      3,
      { error: 1, warning: 1, hint: 0 },
      { vertical: 3, horizontal: 0, isOneSided: false },
    ]);
  });

  it("looks at a message as it will be pasted", async () => {
    const { client } = await freshApp();
    const message = await client.messages.create({
      fields: { at: "2026-11-29T09:00", text: "{{奖品}} 今天限时", fieldValues: { 奖品: "小样" } },
    });
    expect(rulesOf(await client.checks.message({ id: message.id }))).toEqual(["urgency.no-end 限时"]);
    await client.messages.update({ id: message.id, changes: { fieldValues: {} } });
    expect(rulesOf(await client.checks.message({ id: message.id }))).toEqual([
      "field.unfilled {{奖品}}",
      "urgency.no-end 限时",
    ]);
  });

  it("writes the rules of a draw without a workspace", async () => {
    const { client } = await freshApp({ empty: true });
    const prize = { name: "小样", worth: 900, places: 3 };
    const facts = { title: "", prizes: [prize], entry: "回复", from: "2026-11-29T09:00", until: "2026-11-29T20:00" };
    const more = {
      drawnAt: "2026-11-29T21:00",
      method: "随机",
      expected: null,
      claimDays: 7,
      claim: "寄出",
      organiser: "店",
    };
    expect((await client.checks.lotteryRules({ ...facts, ...more })).text).toContain("名额 3 位");
    const tooDear = client.checks.lotteryRules({ ...facts, ...more, prizes: [{ ...prize, worth: 5_000_001 }] });
    expect(await failureOf(tooDear)).toMatchObject({ code: "INVALID_INPUT" });
  });
});
