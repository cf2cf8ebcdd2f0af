import { describe, expect, it } from "vitest";
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
