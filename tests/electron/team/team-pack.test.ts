import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { richTextOf } from "@shared/domain/rich-text";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

const body = (...texts: string[]) => richTextOf(texts.join("\n"));

/** Two colleagues: the second has just taken in everything of the first. */
async function twoColleagues() {
  const [a, b] = [await freshApp(), await freshApp()];
  const group = await a.client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  const draft = await a.client.drafts.create({
    fields: { ...blankDraft, title: "预告", body: body("开场", "价格 59 元", "收尾") },
  });
  const message = await a.client.messages.create({
    fields: { ...blankMessage, at: "2026-11-28T20:00", groupId: group.id, draftId: draft.id, title: "开场" },
  });
  await pass(a, b);
  return { a, b, group, draft, message };
}

async function pass(from: TestApp, to: TestApp, prefer?: "mine" | "theirs") {
  const file = await from.client.team.exportPack({ withStaff: true, author: "小满" });
  return to.client.team.merge({ file, prefer });
}

describe("passing a team pack", () => {
  test("brings everything over once, and a second time changes nothing", async () => {
    const { a, b, draft } = await twoColleagues();
    expect((await b.client.drafts.get({ id: draft.id })).title).toBe("预告");
    expect(await pass(a, b)).toEqual({ created: 0, updated: 0, same: 11, conflicts: 0, cleared: 0 });
    expect(await b.client.drafts.list({ words: "收尾" })).toMatchObject({ total: 1 });
  });

  test("merges edits of different fields and of different paragraphs by themselves", async () => {
    const { a, b, draft, message } = await twoColleagues();
    const revisionOf = async (app: TestApp) => (await app.client.drafts.get({ id: draft.id })).revision;
    await a.client.drafts.update({
      id: draft.id,
      revision: await revisionOf(a),
      changes: { body: body("开场！", "价格 59 元", "收尾") },
    });
    await b.client.drafts.update({
      id: draft.id,
      revision: await revisionOf(b),
      changes: { title: "会员日预告", body: body("开场", "价格 59 元", "收尾", "署名") },
    });
    await b.client.messages.markSent({ id: message.id });
    expect(await pass(a, b)).toMatchObject({ updated: 1, conflicts: 0 });
    expect(await pass(b, a)).toMatchObject({ updated: 2, conflicts: 0 });
    for (const app of [a, b]) {
      const merged = await app.client.drafts.get({ id: draft.id });
      expect([merged.title, merged.plainText]).toEqual(["会员日预告", "开场！\n价格 59 元\n收尾\n署名"]);
      expect((await app.client.messages.get({ id: message.id })).status).toBe("sent");
    }
  });

  test("stops at a real conflict, shows both sides and what they started from, and takes the choice", async () => {
    const { a, b, draft } = await twoColleagues();
    const { revision } = await a.client.drafts.get({ id: draft.id });
    await a.client.drafts.update({ id: draft.id, revision, changes: { title: "甲" } });
    await b.client.drafts.update({ id: draft.id, revision: 1, changes: { title: "乙" } });
    const file = await b.client.team.exportPack({});
    const preview = await a.client.team.previewMerge({ file });
    expect(preview.differences).toEqual([
      {
        kind: "drafts",
        id: draft.id,
        title: "甲",
        effect: "changes",
        units: [{ unit: "title", outcome: "conflict", mine: "甲", theirs: "乙", base: "预告" }],
      },
    ]);
    expect(await failureOf(a.client.team.merge({ file }))).toEqual({ code: "MERGE_CONFLICTS", params: { count: 1 } });
    expect((await a.client.drafts.get({ id: draft.id })).title).toBe("甲");
    await a.client.team.merge({ file, choices: { [`drafts/${draft.id}/title`]: "theirs" } });
    expect((await a.client.drafts.get({ id: draft.id })).title).toBe("乙");
    // Whoever chose had the last word: the other one is not asked again.
    expect(await pass(a, b)).toMatchObject({ conflicts: 0 });
  });

  test("is one step of undo after a verified backup, and can be taken in again after the undo", async () => {
    const { a, b, draft } = await twoColleagues();
    await b.client.drafts.update({ id: draft.id, revision: 1, changes: { title: "乙" } });
    const file = await b.client.team.exportPack({});
    await a.client.team.merge({ file });
    expect((await a.client.backups.list()).some(({ reason }) => reason === "merge")).toBe(true);
    await a.client.changes.undo();
    expect((await a.client.drafts.get({ id: draft.id })).title).toBe("预告");
    expect(await a.client.team.merge({ file })).toMatchObject({ updated: 1 });
    expect((await a.client.drafts.get({ id: draft.id })).title).toBe("乙");
  });

  test("leaves people out unless asked, and clears who is not there", async () => {
    const [a, b] = [await freshApp(), await freshApp()];
    const staff = await a.client.staff.create({
      fields: { name: "阿远", voiceIds: [], groupIds: [], caredFor: 0, dutyHours: "", note: "" },
    });
    const activity = await a.client.activities.create({
      fields: {
        ...blankActivity,
        title: "会员日",
        start: "2026-11-28T20:00",
        end: "2026-11-28T22:00",
        ownerStaffId: staff.id,
      },
    });
    const file = await a.client.team.exportPack({ from: "2026-11-28", to: "2026-11-28" });
    expect(await b.client.team.merge({ file })).toMatchObject({ created: 1, cleared: 1 });
    expect(await b.client.staff.list()).toEqual([]);
    expect((await b.client.activities.get({ id: activity.id })).ownerStaffId).toBeNull();
    // Coming back, the cleared name does not wipe out the real one.
    await pass(b, a);
    expect((await a.client.activities.get({ id: activity.id })).ownerStaffId).toBe(staff.id);
  });

  test("with a password opens for nobody without it", async () => {
    const { a, b } = await twoColleagues();
    const file = await a.client.team.exportPack({ password: "芒果 2026" });
    expect([
      await failureOf(b.client.team.previewMerge({ file })),
      await failureOf(b.client.team.previewMerge({ file, password: "不对" })),
      (await b.client.team.previewMerge({ file, password: "芒果 2026" })).same,
    ]).toEqual([{ code: "PACK_LOCKED", params: {} }, { code: "PACK_PASSWORD", params: {} }, 11]);
  }, 30_000);

  test("refuses what is cut short, altered, newer or no pack, and changes nothing", async () => {
    const { a, b } = await twoColleagues();
    const whole = new Uint8Array(await (await a.client.team.exportPack({})).arrayBuffer());
    const altered = whole.slice();
    // A bit of the records themselves: what a ZIP says twice may be wrong in one of the places.
    const inRecords = Buffer.from(whole).indexOf("records.json") + "records.json".length + 40;
    altered[inRecords] = (altered[inRecords] ?? 0) ^ 1;
    const newer = zipSync({
      "manifest.json": new TextEncoder().encode(
        JSON.stringify({
          ...{ format: "qunce-pack", version: 1, schema: 999, workspace: "", author: "", madeAt: "2026-11-28T20:00" },
          ...{ from: null, to: null, withStaff: false, counts: {}, recordsHash: "0".repeat(64) },
        }),
      ),
      "records.json": new Uint8Array(),
      "../../evil.txt": new Uint8Array(3),
    });
    const codes = [];
    for (const bytes of [whole.slice(0, whole.length - 40), altered, newer, new TextEncoder().encode("你好")]) {
      const file = new File([new Uint8Array(bytes)], "x.qunce-pack");
      codes.push((await failureOf(b.client.team.merge({ file, prefer: "theirs" }))) as { code: string });
    }
    expect(codes.map(({ code }) => code)).toEqual(["PACK_DAMAGED", "PACK_DAMAGED", "PACK_NEWER", "PACK_DAMAGED"]);
    expect((await b.client.changes.state()).undo?.label.code).toBe("team.merge");
  });
});

describe("a team whose plans repeat", () => {
  test("has every occurrence once, although everybody's app lays them out as time goes on", async () => {
    const [a, b] = [await freshApp(), await freshApp()];
    const { id } = await a.client.activities.create({
      fields: { ...blankActivity, title: "内购", start: "2026-12-04T20:00", end: "2026-12-04T22:00" },
    });
    await a.client.series.create({ kind: "activity", id, rule: "FREQ=WEEKLY" });
    await pass(a, b);
    for (const [app, days] of [[a, 40] as const, [b, 75] as const]) {
      app.passTime(days * 86_400_000);
      expect((await app.client.series.topUp()).made).toBeGreaterThan(3);
    }
    expect(await pass(a, b)).toMatchObject({ created: 0, conflicts: 0 });
    expect(await pass(b, a)).toMatchObject({ conflicts: 0 });
    const starts = async (app: TestApp) => (await app.client.activities.list()).map(({ start }) => start).sort();
    const laid = await starts(a);
    expect(new Set(laid).size).toBe(laid.length);
    expect(await starts(b)).toEqual(laid);
    expect((await a.client.series.list())[0]?.laidUntil).toBe((await b.client.series.list())[0]?.laidUntil);
  });
});

describe("a pack of a part", () => {
  test("drafts go with their adaptations and what they use, and without the plan", async () => {
    const { a, draft } = await twoColleagues();
    const b = await freshApp();
    await a.client.drafts.create({ fields: { ...blankDraft, title: "别的" } });
    const { id } = await a.client.adaptations.create({ fields: { draftId: draft.id, channel: "weibo" } });
    const file = await a.client.team.exportPack({ draftIds: [draft.id] });
    await b.client.team.merge({ file });
    expect((await b.client.drafts.list({})).items.map(({ title }) => title)).toEqual(["预告"]);
    expect((await b.client.adaptations.list({ draftId: draft.id })).map((one) => one.id)).toEqual([id]);
    expect([await b.client.messages.list({}), await b.client.groups.list()]).toEqual([[], []]);
    const unknown = a.client.team.exportPack({ draftIds: ["01a22000-0000-7000-8000-00000000ffff"] });
    expect(await failureOf(unknown)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("a group goes with its plan of all days, and no other group's", async () => {
    const { a, group, message } = await twoColleagues();
    const b = await freshApp();
    const other = await a.client.groups.create({ fields: { ...blankChatGroup, name: "新客群" } });
    await a.client.messages.create({ fields: { ...blankMessage, at: "2026-12-01T20:00", groupId: other.id } });
    await b.client.team.merge({ file: await a.client.team.exportPack({ groupIds: [group.id] }) });
    expect((await b.client.messages.list({})).map(({ id }) => id)).toEqual([message.id]);
    expect((await b.client.groups.list()).map(({ name }) => name)).toEqual(["VIP群"]);
  });
});
