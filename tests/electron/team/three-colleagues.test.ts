import { ORPCError } from "@orpc/client";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshApp, type TestApp } from "../../support/app";

const person = fc.integer({ min: 0, max: 2 });
const pick = fc.nat({ max: 20 });
const words = fc.constantFrom("预告", "开场", "收尾", "59 元", "加一件", "");
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("write" as const), who: person, pick, line: pick, words }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("name" as const), who: person, pick, words }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("tick" as const), who: person, pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("make" as const), who: person, words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("trash" as const), who: person, pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undo" as const), who: person }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("pass" as const), who: person, to: person }) },
);

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** Three workspaces: one of three drafts, as many messages and a group; the others have taken it in. */
async function aTeam(): Promise<[TestApp, TestApp, TestApp]> {
  const [a, b, c] = [await freshApp(), await freshApp(), await freshApp()];
  const group = await a.client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  for (const title of ["甲", "乙", "丙"]) {
    const body = richTextOf(`${title}一\n${title}二\n${title}三`);
    const draft = await a.client.drafts.create({ fields: { ...blankDraft, title, memberValue: "早知道", body } });
    await a.client.messages.create({
      fields: { ...blankMessage, at: "2026-11-28T20:00", groupId: group.id, draftId: draft.id, title },
    });
  }
  await pass(a, b);
  await pass(a, c);
  return [a, b, c];
}

async function pass(from: TestApp, to: TestApp): Promise<void> {
  const file = await from.client.team.exportPack({ withStaff: true }).catch((error: unknown) => {
    // Whoever has taken everything back has nothing to hand out.
    if (error instanceof ORPCError && error.code === "PACK_EMPTY") return undefined;
    throw error;
  });
  if (file) await to.client.team.merge({ file, prefer: "theirs" });
}

async function perform(team: readonly TestApp[], one: Act): Promise<void> {
  const app = team[one.who] as TestApp;
  const { client } = app;
  if (one.kind === "pass") {
    const to = team[one.to];
    if (to && to !== app) await pass(app, to);
    return;
  }
  if (one.kind === "undo") {
    // What there is to take back may be a merge as well.
    if ((await client.changes.state()).undo) await client.changes.undo();
    return;
  }
  if (one.kind === "make") {
    await client.drafts.create({ fields: { ...blankDraft, title: one.words, body: richTextOf(one.words) } });
    return;
  }
  if (one.kind === "tick") {
    const messages = (await client.messages.list({})).filter(({ status }) => status === "planned");
    const message = messages[one.pick % Math.max(messages.length, 1)];
    if (message) await client.messages.markSent({ id: message.id });
    return;
  }
  const { items } = await client.drafts.list({});
  const summary = items.toSorted((x, y) => (x.id < y.id ? -1 : 1))[one.pick % Math.max(items.length, 1)];
  if (!summary) return;
  const { id, revision, plainText } = await client.drafts.get({ id: summary.id });
  if (one.kind === "trash") await client.drafts.trash({ ids: [id] });
  else if (one.kind === "name") await client.drafts.update({ id, revision, changes: { title: one.words } });
  else {
    const lines = plainText.split("\n");
    lines[one.line % lines.length] = one.words;
    await client.drafts.update({ id, revision, changes: { body: richTextOf(lines.join("\n")) } });
  }
}

/** What a workspace says: drafts with their texts, messages with what became of them, in no order of its own. */
async function saidBy({ client }: TestApp): Promise<Record<string, unknown>> {
  const drafts = await Promise.all((await client.drafts.list({})).items.map(({ id }) => client.drafts.get({ id })));
  const messages = await client.messages.list({});
  return Object.fromEntries([
    ...drafts.map(({ id, title, plainText, memberValue, status }) => [id, [title, plainText, memberValue, status]]),
    ...messages.map(({ id, title, at, status, sentText, draftId }) => [id, [title, at, status, sentText, draftId]]),
  ]);
}

test("three workspaces that passed files in any order say the same after one round, and nothing twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const team = await aTeam();
      for (const one of acts) await perform(team, one);
      const [a, b, c] = team;
      await pass(b, a);
      await pass(c, a);
      await pass(a, b);
      await pass(a, c);
      const said = await saidBy(a);
      expect([await saidBy(b), await saidBy(c)]).toEqual([said, said]);
      const file = await b.client.team.exportPack({ withStaff: true });
      const { differences } = await c.client.team.previewMerge({ file });
      // Everybody keeps the texts of before their own merges; those are news until the next pack.
      expect(differences.filter(({ kind }) => kind !== "versions")).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 240_000);
