import { expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

async function aGroup(app: TestApp, name: string) {
  return app.client.groups.create({ fields: { name } });
}

const planTopic = (app: TestApp, groupId: string, id: string, at: string) =>
  app.client.cadence.plan({ items: [{ groupId, channel: "wechat_group", at, source: { kind: "topic", id } }] });

test("the bank comes with at least sixty topics over eight fields, each with what it takes to begin", async () => {
  const { client } = await freshApp();
  const bank = await client.topics.bank();
  expect(bank.length).toBeGreaterThanOrEqual(60);
  expect(new Set(bank.flatMap(({ topic }) => topic.tags)).size).toBeGreaterThanOrEqual(8);
  const thin = bank.filter(
    ({ topic }) => topic.opener.length < 15 || topic.followUps.length < 2 || !/[？。]$/.test(topic.seedQuestion),
  );
  expect(thin).toEqual([]);
});

test("a planned topic brings its text and its follow-ups, and is remembered per group", async () => {
  const app = await freshApp();
  const group = await aGroup(app, "妆友群");
  const { planned } = await planTopic(app, group.id, "empty-jars", "2026-12-01T20:00");
  const message = await app.client.messages.get({ id: planned[0]?.id ?? "" });
  const entry = (await app.client.topics.bank()).find(({ topicId }) => topicId === "empty-jars");
  expect([message.topicId, message.text, message.note]).toEqual([
    "empty-jars",
    `${entry?.topic.opener}\n\n${entry?.topic.seedQuestion}`,
    entry?.topic.followUps.map((text, index) => `${index + 1}. ${text}`).join("\n"),
  ]);
  expect(entry?.uses).toEqual([{ groupId: group.id, at: "2026-12-01T20:00" }]);
});

test("the topic of a day is the same all day, goes on when asked, and never one that rests", async () => {
  const app = await freshApp();
  const group = await aGroup(app, "妆友群");
  const ask = (date: string, skip = 0) => app.client.topics.ofDay({ groupId: group.id, date, skip });
  const first = await ask("2026-12-01");
  expect(await ask("2026-12-01")).toEqual(first);
  const second = await ask("2026-12-01", 1);
  expect(second.entry?.topicId).not.toBe(first.entry?.topicId);
  await planTopic(app, group.id, first.entry?.topicId ?? "", "2026-12-01T20:00");
  const later = await ask("2026-12-20");
  expect(later.eligible).toBe(first.eligible - 1);
  const offered = await Promise.all(Array.from({ length: later.eligible }, (_, skip) => ask("2026-12-20", skip)));
  expect(offered.map(({ entry }) => entry?.topicId)).not.toContain(first.entry?.topicId);
});

test("a beauty group is first offered what it is about, and nothing out of season", async () => {
  const app = await freshApp();
  const group = await aGroup(app, "小美护肤群");
  const { eligible, entry } = await app.client.topics.ofDay({ groupId: group.id, date: "2026-11-28" });
  expect(entry?.topic.tags).toEqual(["护肤美妆"]);
  const all = await Promise.all(
    Array.from({ length: eligible }, (_, skip) =>
      app.client.topics.ofDay({ groupId: group.id, date: "2026-11-28", skip }),
    ),
  );
  expect(all.map((day) => day.entry?.topicId)).not.toContain("dragon-boat-hand");
});

test("a shipped topic made one's own keeps its history, and in the trash the shipped one is back", async () => {
  const app = await freshApp();
  const { client } = app;
  const group = await aGroup(app, "妆友群");
  await planTopic(app, group.id, "makeup-bag", "2026-12-01T20:00");
  const own = await client.topics.makeOwn({ topicId: "makeup-bag" });
  expect((await client.topics.makeOwn({ topicId: "makeup-bag" })).id).toBe(own.id);
  await client.topics.update({ id: own.id, changes: { title: "晒包" } });
  const entryOf = async () => (await client.topics.bank()).find(({ topicId }) => topicId === "makeup-bag");
  const changed = await entryOf();
  expect([changed?.origin, changed?.topic.title, changed?.uses.length]).toEqual(["changed", "晒包", 1]);
  await client.topics.trash({ ids: [own.id] });
  expect((await entryOf())?.origin).toBe("shipped");
});

test("a topic for one group is not offered to another, and one that is gone is not found", async () => {
  const app = await freshApp();
  const { client } = app;
  const mine = await aGroup(app, "甲群");
  const other = await aGroup(app, "乙群");
  const own = await client.topics.create({ fields: { title: "只给甲群", opener: "甲群的朋友", groupIds: [mine.id] } });
  const idsFor = async (groupId: string) => (await client.topics.bank({ groupId })).map(({ topicId }) => topicId);
  expect([(await idsFor(mine.id)).includes(own.id), (await idsFor(other.id)).includes(own.id)]).toEqual([true, false]);
  expect(await failureOf(client.topics.makeOwn({ topicId: "no-such-topic" }))).toEqual({
    code: "NOT_FOUND",
    params: {},
  });
});
