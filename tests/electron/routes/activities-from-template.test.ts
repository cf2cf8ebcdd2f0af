import { describe, expect, it } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf } from "../../support/app";

const MISSING = "00000000-0000-7000-8000-000000000000";

describe("an activity from a template", () => {
  it("is laid out at once: addressed, spoken by a voice, given to whoever is on duty, its fields filled", async () => {
    const { client, lay, cuesOf } = await appWithTemplate();
    const { activity, past } = await lay();
    const shown = (await cuesOf(activity.id)).map(({ at, title, groupName, voiceName, staffName, text, status }) =>
      [at, title, groupName, voiceName, staffName, text, status].join(" | "),
    );
    expect(past).toBe(0);
    expect(shown).toEqual([
      "2026-12-03T15:00 | stock |  | 店长 | 林棠 |  | open",
      "2026-12-04T20:00 | eve | VIP群 | 店长 | 林棠 | 明晚 20:00，卸妆油 {{商品.会员价}} 元 | planned",
      "2026-12-05T12:00 | moments |  | 店长 | 林棠 | 晚上 20:00 在群里 | planned",
      "2026-12-05T19:00 | check |  | 客服 | 小北 |  | open",
      "2026-12-05T20:00 | open | VIP群 | 店长 | 林棠 | VIP群开始了，卸妆油 {{商品.会员价}} 元，还有 {{还剩}} 件 | planned",
    ]);
    const messages = await client.messages.list({ activityId: activity.id });
    const cueIds = new Set(activity.runSheet.map(({ id }) => id));
    expect(messages.map(({ cueId }) => cueId !== null && cueIds.has(cueId))).toEqual([true, true, true]);
  });

  it("takes type, goal, value and brief from its template", async () => {
    const { lay, vip, product } = await appWithTemplate();
    const { activity } = await lay();
    const { id, revision, createdAt, updatedAt, runSheet, ...rest } = activity;
    expect(rest).toEqual({
      trashedAt: null,
      title: "双周内购",
      type: "inner_sale",
      goal: "sell",
      status: "planned",
      groupIds: [vip.id],
      productIds: [product.id],
      ownerStaffId: null,
      start: "2026-12-05T20:00",
      end: "2026-12-05T21:30",
      memberValue: "补货不用凑单",
      note: "",
      templateKey: "two-weeks",
      brief: {
        ...{ budgetCap: null, stockCap: null, staffHours: null, benefits: [] },
        target: "60 单",
        risks: [{ risk: "断货", planB: "当场报" }],
        checklist: [{ text: "库存数过", done: false }],
      },
      fieldValues: {},
      seriesId: null,
      seriesDate: null,
    });
  });

  it("is one step, which one undo takes back whole and redo brings again", async () => {
    const { client, lay } = await appWithTemplate();
    const { activity } = await lay();
    expect((await client.changes.undo()).undone.label).toEqual({ code: "activities.create", subject: "双周内购" });
    expect([await client.activities.list(), await client.messages.list({})]).toEqual([[], []]);
    await client.changes.redo();
    expect((await client.messages.list({ activityId: activity.id })).length).toBe(3);
  });

  it("is made once, however often the same request is sent", async () => {
    const { client, vip, product, ports } = await appWithTemplate();
    const input = {
      ...{ id: ports.newId(), templateKey: "two-weeks", start: "2026-12-05T20:00" },
      ...{ groupIds: [vip.id], productIds: [product.id] },
    };
    const first = await client.activities.createFromTemplate(input);
    expect(await client.activities.createFromTemplate(input)).toEqual(first);
    expect((await client.messages.list({})).length).toBe(3);
  });

  it("says how many of its cues are due before now already", async () => {
    const { lay } = await appWithTemplate();
    // It is Saturday 19:36: the stock is two days late, the eve one; noon and 19:00 are past.
    expect((await lay({ start: "2026-11-28T20:00" })).past).toBe(4);
  });

  it("is not made when a group or a product is gone, and the sentence says which", async () => {
    const { client, vip, product, lay } = await appWithTemplate();
    await client.groups.trash({ ids: [vip.id] });
    await expect(lay()).rejects.toThrow("选中的社群已经不在了：VIP群。请重新选择，或先从回收站恢复。");
    expect(await failureOf(lay({ groupIds: [MISSING, vip.id] }))).toEqual({
      code: "CHOSEN_GONE",
      params: { missing: "groupIds", names: `${MISSING}、VIP群` },
    });
    await client.groups.restore({ ids: [vip.id] });
    await client.products.trash({ ids: [product.id] });
    expect(await failureOf(lay())).toEqual({ code: "CHOSEN_GONE", params: { missing: "productIds", names: "卸妆油" } });
    expect([await client.activities.list(), await client.messages.list({})]).toEqual([[], []]);
  });

  it("is not made from nothing, for nobody, of nothing, backwards, or out of the calendar", async () => {
    const { client, vip, product } = await appWithTemplate();
    const input = {
      ...{ templateKey: "two-weeks", start: "2026-12-05T20:00", groupIds: [vip.id], productIds: [product.id] },
    };
    const fail = (change: Partial<typeof input> & { end?: string }) =>
      failureOf(client.activities.createFromTemplate({ ...input, ...change }));
    expect([
      await fail({ templateKey: "nothing" }),
      await fail({ groupIds: [] }),
      await fail({ productIds: [] }),
      await fail({ end: "2026-12-05T19:59" }),
      await fail({ start: "2150-12-05T20:00" }),
    ]).toEqual([
      { code: "TEMPLATE_MISSING", params: { key: "nothing" } },
      { code: "INVALID_INPUT", params: { field: "groupIds", reason: "groupIds:missing" } },
      { code: "INVALID_INPUT", params: { field: "productIds", reason: "productIds:missing" } },
      { code: "END_BEFORE_START", params: {} },
      { code: "TIME_OUT_OF_RANGE", params: { title: "双周内购", at: "2150-12-05 20:00", first: 2000, last: 2100 } },
    ]);
    expect([await client.activities.list(), await client.messages.list({})]).toEqual([[], []]);
  });
});

describe("an activity with a run sheet that changes", () => {
  it("moves with its cues as the preview said, and one undo puts everything back", async () => {
    const { client, lay, cuesOf } = await appWithTemplate();
    const { activity } = await lay();
    const byHand = await client.messages.create({ fields: { at: "2026-12-05T22:00", activityId: activity.id } });
    const before = await cuesOf(activity.id);
    const preview = await client.activities.previewMove({ id: activity.id, start: "2026-12-07T19:00" });
    expect(await cuesOf(activity.id)).toEqual(before);
    const moved = await client.activities.move({ id: activity.id, start: "2026-12-07T19:00" });
    expect({ moves: moved.moves, stays: moved.stays }).toEqual({ moves: preview.moves, stays: preview.stays });
    expect(
      moved.moves.map(({ title, after, staffBefore, staffAfter }) => [title, after, staffBefore, staffAfter]),
    ).toEqual([
      // 林棠 is off on Mondays; the day before is a Sunday.
      ["stock", "2026-12-05T15:00", "林棠", "林棠"],
      ["eve", "2026-12-06T20:00", "林棠", "林棠"],
      ["moments", "2026-12-07T12:00", "林棠", "林棠"],
      ["check", "2026-12-07T18:00", "小北", "小北"],
      ["open", "2026-12-07T19:00", "林棠", "小北"],
      ["", "2026-12-07T21:00", null, null],
    ]);
    const after = await cuesOf(activity.id);
    expect(after.map(({ title, at, staffName }) => [title, at, staffName])).toEqual(
      moved.moves.slice(0, 5).map(({ title, after, staffAfter }) => [title, after, staffAfter]),
    );
    await client.changes.undo();
    expect(await cuesOf(activity.id)).toEqual(before);
    expect((await client.messages.get({ id: byHand.id })).at).toBe("2026-12-05T22:00");
  });

  it("moves on the calendar and in its form just the same", async () => {
    const { client, lay, cuesOf } = await appWithTemplate();
    const { activity } = await lay();
    const timesOf = async () => (await cuesOf(activity.id)).map(({ at }) => at);
    const there = ["2026-12-04T15:00", "2026-12-05T20:00", "2026-12-06T12:00", "2026-12-06T19:30", "2026-12-06T20:30"];
    const span = { start: "2026-12-06T20:30", end: "2026-12-06T22:00" };
    const moved = await client.calendar.moveActivity({ id: activity.id, ...span });
    expect([moved.movedMessages, await timesOf()]).toEqual([3, there]);
    await client.changes.undo();
    await client.activities.update({ id: activity.id, changes: span });
    expect(await timesOf()).toEqual(there);
  });

  it("leaves a sent message where it was sent, and one that was moved by itself where it was put", async () => {
    const { client, lay, cuesOf } = await appWithTemplate();
    const { activity } = await lay();
    const [, eve, moments] = await cuesOf(activity.id);
    await client.messages.markSent({ id: eve?.messageId ?? "" });
    await client.calendar.moveMessage({ id: moments?.messageId ?? "", at: "2026-12-05T13:00" });
    const { moves, stays } = await client.activities.move({ id: activity.id, start: "2026-12-12T20:00" });
    expect(moves.map(({ title }) => title)).toEqual(["stock", "check", "open"]);
    expect(stays.map(({ title, at, reason }) => [title, at, reason])).toEqual([
      ["eve", "2026-12-04T20:00", "settled"],
      ["moments", "2026-12-05T13:00", "pinned"],
    ]);
  });

  it("follows its groups: one that joins gets the cues, one that leaves loses what is unsent, undo takes it back", async () => {
    const { client, lay, cuesOf, vip, fans } = await appWithTemplate();
    const { activity } = await lay();
    const before = await cuesOf(activity.id);
    const eve = before.find(({ title }) => title === "eve");
    await client.messages.markSent({ id: eve?.messageId ?? "" });
    await client.activities.update({ id: activity.id, changes: { groupIds: [fans.id] } });
    const placesOf = async () => (await cuesOf(activity.id)).map(({ title, groupName }) => [title, groupName]);
    expect(await placesOf()).toEqual([
      ["stock", null],
      ["eve", "VIP群"],
      ["eve", "粉丝群"],
      ["moments", null],
      ["check", null],
      ["open", "粉丝群"],
    ]);
    const open = before.find(({ title }) => title === "open");
    expect((await client.messages.get({ id: open?.messageId ?? "" })).trashedAt).not.toBeNull();
    await client.activities.update({ id: activity.id, changes: { groupIds: [fans.id, vip.id] } });
    expect((await placesOf()).filter(([title]) => title === "eve" || title === "open")).toEqual([
      ["eve", "VIP群"],
      ["eve", "粉丝群"],
      ["open", "粉丝群"],
      ["open", "VIP群"],
    ]);
    await client.changes.undo();
    expect((await placesOf()).length).toBe(5);
  });

  it("renders anew what follows group, product and price, without touching a message", async () => {
    const { client, lay, cuesOf, product } = await appWithTemplate();
    const { activity } = await lay();
    await client.products.update({ id: product.id, changes: { name: "卸妆膏" } });
    const eve = (await cuesOf(activity.id)).find(({ title }) => title === "eve");
    expect([eve?.text.startsWith("明晚 20:00，卸妆膏"), eve?.edited]).toEqual([true, false]);
  });

  it("goes to the trash with its unsent messages and comes back with them", async () => {
    const { client, lay, cuesOf, passTime } = await appWithTemplate();
    const { activity } = await lay();
    const [, eve, moments] = await cuesOf(activity.id);
    await client.messages.markSent({ id: eve?.messageId ?? "" });
    await client.messages.trash({ ids: [moments?.messageId ?? ""] });
    passTime(1000);
    await client.activities.trash({ ids: [activity.id] });
    expect((await client.messages.list({ activityId: activity.id })).map(({ title }) => title)).toEqual(["eve"]);
    expect(await client.activities.restore({ ids: [activity.id] })).toEqual({ count: 1 });
    expect((await cuesOf(activity.id)).map(({ title, status }) => [title, status])).toEqual([
      ["stock", "open"],
      ["eve", "sent"],
      ["moments", "gone"],
      ["check", "open"],
      ["open", "planned"],
    ]);
  });

  it("keeps its run sheet out of reach of a plain update", async () => {
    const { client, lay } = await appWithTemplate();
    const { activity } = await lay();
    const changes = { runSheet: [], templateKey: "", note: "改了备注" } as { note: string };
    const changed = await client.activities.update({ id: activity.id, changes });
    expect([changed.runSheet, changed.templateKey]).toEqual([activity.runSheet, "two-weeks"]);
  });
});
