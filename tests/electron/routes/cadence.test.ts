import { expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

/** A fan group with a posting slot every day at noon, in the week of Saturday 2026-11-28. */
async function aGroup(app: TestApp, name = "妈妈群") {
  return app.client.groups.create({
    fields: {
      name,
      slots: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], clock: "12:30", voiceId: null, note: "" }],
    },
  });
}

async function anEvergreenDraft(app: TestApp, title: string) {
  return app.client.drafts.create({
    fields: {
      title,
      kind: "knowledge",
      status: "ready",
      memberValue: "学会一招",
      evergreen: { on: true, noRepeatDays: 60 },
    },
  });
}

test("a board shows each open group and Moments; a paused group and a group not asked for are left out", async () => {
  const app = await freshApp();
  const first = await aGroup(app, "甲群");
  await aGroup(app, "乙群");
  await app.client.groups.create({ fields: { name: "停了的群", status: "paused" } });
  const span = { from: "2026-11-25", to: "2026-12-02" };
  const board = await app.client.cadence.board(span);
  expect({ weeks: board.weeks, rows: board.rows.map(({ name, groupId }) => [name, groupId === null]) }).toEqual({
    weeks: ["2026-11-23", "2026-11-30"],
    rows: [
      ["甲群", false],
      ["乙群", false],
      ["", true],
    ],
  });
  const one = await app.client.cadence.board({ ...span, groupIds: [first.id] });
  expect(one.rows.map(({ name }) => name)).toEqual(["甲群"]);
});

test("a light's next action can be done as it stands, and one undo takes it back", async () => {
  const app = await freshApp();
  const group = await aGroup(app);
  const draft = await anEvergreenDraft(app, "温水洗脸就够了");
  const silenceOf = async () =>
    (await app.client.cadence.board({ from: "2026-11-28", to: "2026-11-28", groupIds: [group.id] })).rows[0]?.silence;
  const before = await silenceOf();
  expect(before).toEqual({
    rule: "silence",
    level: "red",
    reason: "never",
    numbers: { since: 90, until: -1, amber: 3, red: 7, unticked: 0 },
    evidence: [],
    action: {
      kind: "plan",
      groupId: group.id,
      channel: "wechat_group",
      at: "2026-11-29T12:30",
      source: { kind: "draft", id: draft.id, title: "温水洗脸就够了" },
    },
  });
  if (before?.action?.kind !== "plan") throw new Error("no plan was offered");
  const { planned } = await app.client.cadence.plan({ items: [before.action] });
  const [made] = planned;
  if (!made) throw new Error("nothing was planned");
  const message = await app.client.messages.get({ id: made.id });
  expect([message.draftId, message.groupId, message.at, message.status]).toEqual([
    draft.id,
    group.id,
    "2026-11-29T12:30",
    "ready",
  ]);
  expect((await silenceOf())?.numbers.until).toBe(1);
  await app.client.changes.undo();
  expect(await silenceOf()).toEqual(before);
});

test("a group's own targets stand in for the workspace's, and the wrong way round they are refused", async () => {
  const app = await freshApp();
  const group = await aGroup(app);
  const cadence = { weeklyActivities: { min: 0, max: 0 }, dailyCeiling: 2 };
  await app.client.groups.update({ id: group.id, changes: { cadence } });
  const board = await app.client.cadence.board({ from: "2026-11-30", to: "2026-12-06", groupIds: [group.id] });
  const [row] = board.rows;
  expect([row?.isOwn, row?.target, row?.ceiling, row?.weeks[0]?.level]).toEqual([true, { min: 0, max: 0 }, 2, "green"]);
  const wrong = { weeklyActivities: { min: 3, max: 1 }, dailyCeiling: null };
  expect(await failureOf(app.client.groups.update({ id: group.id, changes: { cadence: wrong } }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "weeklyActivities", reason: "weeklyActivities:order" },
  });
});

test("proposing writes nothing and answers the same again; accepting all is one step", async () => {
  const app = await freshApp();
  await aGroup(app, "甲群");
  await aGroup(app, "乙群");
  await anEvergreenDraft(app, "换季先减一半步骤");
  const ask = () => app.client.cadence.proposeWeek({ day: "2026-12-02" });
  const proposal = await ask();
  expect(await ask()).toEqual(proposal);
  const { activities, messages } = await app.client.calendar.window({ from: "2026-11-01", to: "2026-12-31" });
  expect([activities, messages]).toEqual([[], []]);
  expect(proposal.rows.map(({ name, source, at }) => [name, source.kind, at])).toEqual([
    ["甲群", expect.stringMatching(/draft|topic/), "2026-11-30T12:30"],
    ["甲群", expect.stringMatching(/draft|topic/), "2026-12-03T12:30"],
    ["甲群", "template", "2026-12-05T20:00"],
    ["甲群", expect.stringMatching(/draft|topic/), "2026-12-06T12:30"],
    ["乙群", expect.stringMatching(/draft|topic/), "2026-11-30T12:30"],
    ["乙群", expect.stringMatching(/draft|topic/), "2026-12-03T12:30"],
    ["乙群", "template", "2026-12-05T20:00"],
    ["乙群", expect.stringMatching(/draft|topic/), "2026-12-06T12:30"],
  ]);
  // Within one group nothing comes twice.
  const inFirst = proposal.rows.filter(({ name, source }) => name === "甲群" && source.kind !== "template");
  expect(new Set(inFirst.map(({ source }) => source.title)).size).toBe(3);
  const { planned } = await app.client.cadence.plan({ items: proposal.rows });
  expect(planned.map(({ kind }) => kind)).toEqual(
    proposal.rows.map(({ source }) => (source.kind === "template" ? "activity" : "message")),
  );
  expect((await ask()).rows).toEqual([]);
  await app.client.changes.undo();
  expect(await ask()).toEqual(proposal);
});

test("planning half of something that is gone plans nothing", async () => {
  const app = await freshApp();
  const group = await aGroup(app);
  const draft = await anEvergreenDraft(app, "刷子一周洗一次");
  const item = { groupId: group.id, channel: "wechat_group" as const, at: "2026-12-01T12:30" };
  const refused = app.client.cadence.plan({
    items: [
      { ...item, source: { kind: "draft", id: draft.id } },
      { ...item, source: { kind: "topic", id: "no-such-topic" } },
    ],
  });
  expect(await failureOf(refused)).toEqual({ code: "NOT_FOUND", params: {} });
  const { messages } = await app.client.calendar.window({ from: "2026-12-01", to: "2026-12-01" });
  expect(messages).toEqual([]);
});

test("a retried plan with the same ids plans nothing twice", async () => {
  const app = await freshApp();
  const group = await aGroup(app);
  const items = [
    {
      id: "01a22000-0000-7000-8000-000000000001",
      groupId: group.id,
      channel: "wechat_group" as const,
      at: "2026-12-01T12:30",
      source: { kind: "topic" as const, id: "empty-jars" },
    },
  ];
  const first = await app.client.cadence.plan({ items });
  expect(await app.client.cadence.plan({ items })).toEqual(first);
  const { messages } = await app.client.calendar.window({ from: "2026-12-01", to: "2026-12-01" });
  expect(messages.map(({ id }) => id)).toEqual(["01a22000-0000-7000-8000-000000000001"]);
});

test("days the wrong way round and a span of years are refused in words", async () => {
  const { client } = await freshApp();
  expect(await failureOf(client.cadence.board({ from: "2026-12-02", to: "2026-12-01" }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "to", reason: "to:order" },
  });
  expect(await failureOf(client.cadence.board({ from: "2026-01-01", to: "2030-01-01" }))).toEqual({
    code: "SPAN_TOO_LONG",
    params: { limit: 460 },
  });
});

test("settings whose mix is not whole, or whose silence runs backwards, are refused", async () => {
  const { client } = await freshApp();
  const mix = { presence: 50, interaction: 50, promotion: 10 };
  expect(await failureOf(client.workspaces.updateSettings({ changes: { contentMix: mix } }))).toEqual({
    code: "INVALID_INPUT",
    params: { field: "contentMix", reason: "contentMix:not_whole" },
  });
  expect(await failureOf(client.workspaces.updateSettings({ changes: { silenceDays: { amber: 9, red: 2 } } }))).toEqual(
    {
      code: "INVALID_INPUT",
      params: { field: "silenceDays", reason: "silenceDays:order" },
    },
  );
});

test("the evergreen filter lists the pool alone and counts it", async () => {
  const app = await freshApp();
  const { client } = app;
  const kept = await anEvergreenDraft(app, "防晒先涂脖子");
  await client.drafts.create({ fields: { title: "只此一次" } });
  const page = await client.drafts.list({ evergreen: true });
  expect([page.items.map(({ id }) => id), page.total]).toEqual([[kept.id], 1]);
});
