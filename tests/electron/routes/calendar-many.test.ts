import { describe, expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";
import { DAY } from "../../support/minutes";

/** The sample shop's VIP group with an activity from a template three weeks on, and a message of its own. */
async function withPlan() {
  const app = await freshApp({ sample: true });
  const { client } = app;
  const [group] = await client.groups.list();
  const [product] = await client.products.list();
  if (!group || !product) throw new Error("the sample shop has groups and products");
  const { activity } = await client.activities.createFromTemplate({
    templateKey: "inner-sale",
    start: "2026-12-20T20:00",
    groupIds: [group.id],
    productIds: [product.id],
  });
  const alone = await client.messages.create({
    fields: { title: "早安", text: "早安", groupId: group.id, at: "2026-12-21T08:40", status: "ready" },
  });
  const times = async (activityId = activity.id) =>
    (await client.messages.list({ activityId })).map(({ title, at }) => `${at} ${title}`);
  return { ...app, client, group, activity, alone, times };
}

const later = (lines: readonly string[], days: number) =>
  lines.map((line) => {
    const date = new Date(Date.parse(`${line.slice(0, 16)}:00Z`) + days * 86_400_000);
    return `${date.toISOString().slice(0, 16)}${line.slice(16)}`;
  });

describe("several tiles at once", () => {
  test("move together over the end of the year: the run sheet goes along, no message twice, one undo for all", async () => {
    const { client, activity, alone, times } = await withPlan();
    const before = await times();
    const [cueMessage] = await client.messages.list({ activityId: activity.id });
    const items = [
      { kind: "activity" as const, id: activity.id },
      { kind: "message" as const, id: cueMessage?.id ?? "" },
      { kind: "message" as const, id: alone.id },
    ];
    const moved = await client.calendar.moveMany({ items, minutes: 14 * DAY });
    expect(await times()).toEqual(later(before, 14));
    const activityAfter = await client.activities.get({ id: activity.id });
    const actions = activityAfter.runSheet.filter(({ kind }) => kind === "action").length;
    expect(moved).toEqual({ count: 3, followed: before.length + actions - 1 });
    expect([activityAfter.start, (await client.messages.get({ id: alone.id })).at]).toEqual([
      "2027-01-03T20:00",
      "2027-01-04T08:40",
    ]);
    expect((await client.changes.undo()).undone.label).toEqual({
      code: "calendar.moveMany",
      subject: `${activity.title} +2`,
    });
    expect([await times(), (await client.messages.get({ id: alone.id })).at]).toEqual([before, alone.at]);
  });

  test("do not move at all when one of them was sent or is gone", async () => {
    const { client, activity, alone, group, times } = await withPlan();
    const before = await times();
    const sent = await client.messages.create({ fields: { groupId: group.id, at: "2026-12-20T09:00", text: "嗨" } });
    await client.messages.markSent({ id: sent.id });
    const items = [
      { kind: "activity" as const, id: activity.id },
      { kind: "message" as const, id: alone.id },
    ];
    const withSent = [...items, { kind: "message" as const, id: sent.id }];
    expect(await failureOf(client.calendar.moveMany({ items: withSent, minutes: DAY }))).toMatchObject({
      code: "MESSAGE_SETTLED",
    });
    await client.messages.trash({ ids: [alone.id] });
    expect(await failureOf(client.calendar.moveMany({ items, minutes: DAY }))).toMatchObject({ code: "NOT_FOUND" });
    expect(await times()).toEqual(before);
  });

  test("go to the trash together and come back with one undo", async () => {
    const { client, activity, alone, times } = await withPlan();
    const before = await times();
    const items = [
      { kind: "activity" as const, id: activity.id },
      { kind: "message" as const, id: alone.id },
    ];
    expect(await client.calendar.trashMany({ items })).toEqual({ count: 2 });
    expect([await times(), (await client.messages.get({ id: alone.id })).trashedAt]).toEqual([[], expect.any(String)]);
    await client.changes.undo();
    expect([await times(), (await client.messages.get({ id: alone.id })).trashedAt]).toEqual([before, null]);
  });
});

describe("a copy", () => {
  test("of an activity has a run sheet of its own, unsent and unticked, with what was planned around it", async () => {
    const { client, activity, group, times } = await withPlan();
    await client.messages.create({
      fields: { title: "临时加的", text: "加一条", groupId: group.id, activityId: activity.id, at: "2026-12-20T18:00" },
    });
    const before = await times();
    const [first] = await client.messages.list({ activityId: activity.id });
    await client.messages.markSent({ id: first?.id ?? "" });
    const { made } = await client.calendar.copyMany({
      items: [{ kind: "activity", id: activity.id }],
      minutes: 7 * DAY,
    });
    const copy = await client.activities.get({ id: made[0]?.id ?? "" });
    const messages = await client.messages.list({ activityId: copy.id });
    expect([copy.start, copy.end, copy.status, copy.title]).toEqual([
      "2026-12-27T20:00",
      "2026-12-27T21:30",
      "planned",
      activity.title,
    ]);
    expect(await times(copy.id)).toEqual(later(before, 7));
    expect(new Set(messages.map(({ status, sentAt, sentText }) => `${status} ${sentAt} ${sentText}`))).toEqual(
      new Set(["planned null null"]),
    );
    const cueIds = copy.runSheet.map(({ id }) => id);
    expect(cueIds.some((id) => activity.runSheet.some((cue) => cue.id === id))).toBe(false);
    expect(copy.runSheet.filter(({ messageId }) => messageId).map(({ messageId }) => messageId)).toEqual(
      copy.runSheet.flatMap(({ id }) => messages.filter(({ cueId }) => cueId === id).map((message) => message.id)),
    );
    expect(await times()).toEqual(before);
    await client.changes.undo();
    expect(await client.messages.list({ activityId: copy.id })).toEqual([]);
  });

  test("of a message is unsent at its new time, even when the original is history", async () => {
    const { client, alone } = await withPlan();
    await client.messages.markSent({ id: alone.id });
    const { made } = await client.calendar.copyMany({ items: [{ kind: "message", id: alone.id }], minutes: -DAY });
    const copy = await client.messages.get({ id: made[0]?.id ?? "" });
    expect([copy.at, copy.text, copy.status, copy.sentAt]).toEqual(["2026-12-20T08:40", "早安", "planned", null]);
    expect((await client.messages.get({ id: alone.id })).status).toBe("sent");
  });
});
