import { expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";

/** Saturday 2026-11-28, 19:36: a group with two slots a day, and its voice. */
async function withGroup() {
  const app = await freshApp();
  const { client } = app;
  const voice = await client.voices.create({ fields: { name: "店长" } });
  const group = await client.groups.create({
    fields: {
      name: "VIP群",
      slots: [
        { weekdays: [1, 2, 3, 4, 5, 6, 7], clock: "12:20", voiceId: null, note: "午间" },
        { weekdays: [7], clock: "20:30", voiceId: voice.id, note: "店长说" },
      ],
    },
  });
  const draft = await client.drafts.create({
    fields: { title: "补水三步", status: "ready", memberValue: "三分钟学会", tags: ["干货"] },
  });
  const timesOf = async (input = {}) =>
    (await client.slots.next({ groupId: group.id, ...input })).slots.map(({ at }) => at);
  return { ...app, client, group, voice, draft, timesOf };
}

test("the next free slots go on from now, and a planned draft takes one as one step of undo", async () => {
  const { client, group, draft, timesOf } = await withGroup();
  const before = await timesOf();
  expect(before).toEqual(["2026-11-29T12:20", "2026-11-29T20:30", "2026-11-30T12:20", "2026-12-01T12:20"]);
  expect(await timesOf({ after: "2026-11-01T00:00" })).toEqual(before);
  const made = await client.drafts.plan({ id: draft.id, groupIds: [group.id], at: "2026-11-29T12:20" });
  expect(made).toEqual([await client.messages.get({ id: made[0]?.id ?? "" })]);
  expect(made[0]).toMatchObject({
    title: "补水三步",
    status: "ready",
    groupId: group.id,
    draftId: draft.id,
    tags: ["干货"],
  });
  expect(await timesOf({ count: 1 })).toEqual(["2026-11-29T20:30"]);
  expect((await client.changes.undo()).undone.label).toEqual({ code: "drafts.plan", subject: "补水三步" });
  expect(await timesOf()).toEqual(before);
});

test("a draft for several groups is one step, and nothing is planned when a group is gone", async () => {
  const { client, group, draft } = await withGroup();
  const other = await client.groups.create({ fields: { name: "新手群" } });
  const at = "2026-11-30T20:00";
  const made = await client.drafts.plan({ id: draft.id, groupIds: [group.id, other.id], at });
  expect(made.map(({ groupId }) => groupId)).toEqual([group.id, other.id]);
  await client.changes.undo();
  await client.groups.trash({ ids: [other.id] });
  expect(await failureOf(client.drafts.plan({ id: draft.id, groupIds: [group.id, other.id], at }))).toEqual({
    code: "CHOSEN_GONE",
    params: { missing: "groupIds", names: "新手群" },
  });
  expect(await failureOf(client.drafts.plan({ id: draft.id, groupIds: [], at }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "groupIds", reason: "groupIds:missing" },
  });
  expect(await client.messages.list({})).toEqual([]);
});

test("drafts are found by whether a message is planned of them; a skipped one is none", async () => {
  const { client, group, draft } = await withGroup();
  const idle = await client.drafts.create({ fields: { title: "还没排" } });
  const listed = async (unplanned: boolean) => {
    const { items, total } = await client.drafts.list({ unplanned });
    return [items.map(({ id }) => id), total];
  };
  const [message] = await client.drafts.plan({ id: draft.id, groupIds: [group.id], at: "2026-11-30T20:00" });
  expect([await listed(true), await listed(false)]).toEqual([
    [[idle.id], 1],
    [[draft.id], 1],
  ]);
  await client.messages.skip({ id: message?.id ?? "", reason: "不发了" });
  expect(await listed(false)).toEqual([[], 0]);
});

test("a slot of a voice that does not exist is refused", async () => {
  const { client, group } = await withGroup();
  const slots = [{ weekdays: [1], clock: "09:00", voiceId: group.id, note: "" }];
  expect(await failureOf(client.groups.update({ id: group.id, changes: { slots } }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "slots", reason: "slots:unknown_reference" },
  });
});

test("planning what was sent last week warns before it is done, and the warning can be waived on the message", async () => {
  const { client, group, voice } = await withGroup();
  const text = "唇釉三个颜色周五晚八点开始，先看自然光试色，再说你的肤色";
  const fields = { groupId: group.id, text, voiceId: voice.id };
  const old = await client.messages.create({ fields: { ...fields, title: "上新", at: "2026-11-20T20:00" } });
  await client.messages.markSent({ id: old.id });
  const at = "2026-11-30T12:20";
  const other = { id: old.id, title: "上新", at: old.at, groupId: group.id };
  const finding = { kind: "repeat", at, groupId: group.id, other, count: 100, limit: 14, waived: false };
  expect(await client.guards.check({ groupId: group.id, at, text: `【${text}】` })).toEqual({
    findings: [{ ...finding, messageId: null, title: "" }],
  });
  const next = await client.messages.create({ fields: { ...fields, title: "再说一次", at } });
  const expected = { ...finding, messageId: next.id, title: "再说一次" };
  expect(await client.guards.check({ messageId: next.id })).toEqual({ findings: [expected] });
  await client.messages.update({ id: next.id, changes: { guardWaivers: ["repeat"] } });
  expect(await client.guards.check({ from: "2026-11-30", to: "2026-11-30" })).toEqual({
    findings: [{ ...expected, waived: true }],
  });
  await client.workspaces.updateSettings({ changes: { repeatGuardDays: 9 } });
  expect(await client.guards.check({ messageId: next.id })).toEqual({ findings: [] });
});

test("the guard looks both ways for one message, and at the rendered text of drafts", async () => {
  const { client, group } = await withGroup();
  const words = "今天教三步补水：先湿敷三分钟，再涂精华，最后封一层面霜";
  const draft = await client.drafts.create({
    fields: {
      title: "三步",
      body: {
        version: 1,
        doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: words }] }] },
      },
    },
  });
  const later = await client.messages.create({
    fields: { title: "补水课", groupId: group.id, at: "2026-12-05T12:20", text: words },
  });
  const { findings } = await client.guards.check({ groupId: group.id, at: "2026-12-01T12:20", draftId: draft.id });
  expect(findings.map(({ kind, other }) => [kind, other?.id])).toEqual([["repeat", later.id]]);
});

test("a span of years is refused", async () => {
  const { client } = await withGroup();
  expect(await failureOf(client.guards.check({ from: "2020-01-01", to: "2026-01-01" }))).toEqual({
    code: "SPAN_TOO_LONG",
    params: { limit: 400 },
  });
});
