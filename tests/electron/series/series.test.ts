import { describe, expect, test } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf, freshApp } from "../../support/app";

/** Friday 2026-12-04T20:00 to 22:00, unless told otherwise; “now” is Saturday 2026-11-28T19:36. */
async function withActivity(fields: object = {}) {
  const app = await freshApp();
  const activity = await app.client.activities.create({
    fields: { title: "内购", start: "2026-12-04T20:00", end: "2026-12-04T22:00", ...fields },
  });
  const starts = async () => (await app.client.activities.list()).map(({ start, title }) => `${start} ${title}`).sort();
  const at = async (start: string) => {
    const found = (await app.client.activities.list()).find((one) => one.start === start);
    if (!found) throw new Error(`nothing starts at ${start}`);
    return { kind: "activity", id: found.id } as const;
  };
  const rules = async () =>
    (await app.client.series.list()).map(({ rule, start, except }) => ({ rule, start, except }));
  const place = { kind: "activity", id: activity.id } as const;
  return { ...app, activity, place, starts, at, rules };
}

const at20 = (...days: string[]) => days.map((day) => `2026-${day}T20:00 内购`);

describe("an activity that repeats", () => {
  test("is laid out whole when it ends, and becomes the first of its series", async () => {
    const { client, place, starts } = await withActivity();
    const outcome = await client.series.create({ ...place, rule: "FREQ=WEEKLY;COUNT=4", except: ["2026-12-18"] });
    expect(await starts()).toEqual(at20("12-04", "12-11", "12-25"));
    expect(outcome).toMatchObject({ made: 2, changed: 0, removed: 0, kept: 0 });
    expect(outcome.series).toMatchObject({
      title: "内购",
      kind: "activity",
      rule: "FREQ=WEEKLY;COUNT=4;BYDAY=FR",
      start: "2026-12-04T20:00",
      except: ["2026-12-18"],
    });
    expect(await client.series.positionOf(place)).toMatchObject({ nth: 1, total: 3, following: 2 });
  });

  test("goes to the rule's first day when its own is none", async () => {
    const { client, place, starts } = await withActivity();
    await client.series.create({ ...place, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=2027-01-03" });
    expect(await starts()).toEqual(["2026-12-06T20:00 内购", "2026-12-20T20:00 内购", "2027-01-03T20:00 内购"]);
    expect((await client.activities.get({ id: place.id })).start).toBe("2026-12-06T20:00");
  });

  test("repeats by the lunar year: 七夕 three times", async () => {
    const { client, place, starts } = await withActivity();
    await client.series.create({ ...place, rule: "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7" });
    expect(await starts()).toEqual(["2027-08-08T20:00 内购"]);
  });

  test("that began in the past gets no occurrences there", async () => {
    const { client, place, starts } = await withActivity({ start: "2026-11-13T20:00", end: "2026-11-13T22:00" });
    await client.series.create({ ...place, rule: "FREQ=WEEKLY;COUNT=4" });
    expect(await starts()).toEqual(at20("11-13", "12-04"));
  });

  test("takes its run sheet and the messages planned beside it along", async () => {
    const app = await appWithTemplate();
    const { activity } = await app.client.activities.createFromTemplate({
      ...{ templateKey: "two-weeks", start: "2026-12-06T10:00", groupIds: [app.vip.id], productIds: [app.product.id] },
      repeat: { rule: "FREQ=WEEKLY;COUNT=3" },
    });
    const all = await app.client.activities.list();
    const offsets = async (id: string, start: string) => {
      const { cues } = await app.client.runSheets.view({ activityId: id });
      return cues.map((cue) => [
        cue.key,
        cue.at.slice(11),
        Date.parse(`${cue.at}Z`) - Date.parse(`${start}Z`),
        cue.text,
      ]);
    };
    const first = await offsets(activity.id, activity.start);
    expect(first.length).toBeGreaterThan(3);
    expect(all.map(({ start }) => start)).toEqual(["2026-12-06T10:00", "2026-12-13T10:00", "2026-12-20T10:00"]);
    for (const { id, start } of all) expect(await offsets(id, start)).toEqual(first);
    const messages = await app.client.messages.list({});
    expect(new Set(messages.map(({ activityId }) => activityId)).size).toBe(3);
    await app.client.changes.undo();
    expect([await app.client.activities.list(), await app.client.messages.list({})]).toEqual([[], []]);
  });
});

test("a run sheet is handed on to those after it; one that was worked on keeps its own, and one undo takes it back", async () => {
  const app = await appWithTemplate();
  const { activity } = await app.client.activities.createFromTemplate({
    ...{ templateKey: "two-weeks", start: "2026-12-06T10:00", groupIds: [app.vip.id], productIds: [app.product.id] },
    repeat: { rule: "FREQ=WEEKLY;COUNT=4" },
  });
  const ids = (await app.client.activities.list()).sort((a, b) => (a.start < b.start ? -1 : 1)).map(({ id }) => id);
  const [, second = "", third = "", fourth = ""] = ids;
  const cueOf = async (activityId: string, key: string) => {
    const cue = (await app.cuesOf(activityId)).find((one) => one.key === key);
    if (!cue) throw new Error(`no cue ${key}`);
    return { activityId, cueId: cue.id };
  };
  const textsOf = async (activityId: string) =>
    (await app.client.messages.list({ activityId })).map(({ at, text }) => [at.slice(5), text]);
  await app.client.runSheets.updateCue({ ...(await cueOf(third, "open")), changes: { text: "这次不一样" } });
  const before = [await textsOf(activity.id), await textsOf(third), await textsOf(fourth)];
  await app.client.runSheets.updateCue({ ...(await cueOf(second, "open")), changes: { text: "开抢！" } });
  await app.client.runSheets.removeCue(await cueOf(second, "moments"));
  expect(await app.client.series.applySheet({ id: second, scope: "following" })).toMatchObject({ changed: 1, kept: 1 });
  expect([await textsOf(activity.id), await textsOf(third)]).toEqual(before.slice(0, 2));
  expect((await textsOf(fourth)).map(([at]) => at)).toEqual(["12-26T20:00", "12-27T10:00"]);
  expect((await textsOf(fourth)).at(-1)).toEqual(["12-27T10:00", "开抢！"]);
  await app.client.changes.undo();
  expect(await textsOf(fourth)).toEqual(before[2]);
});

describe("本次, 此后 and 全部", () => {
  const weekly = async () => {
    const app = await withActivity();
    await app.client.series.create({ ...app.place, rule: "FREQ=WEEKLY;COUNT=5" });
    return app;
  };

  test("本次 moves one occurrence and leaves the others", async () => {
    const { client, at, starts } = await weekly();
    const second = await at("2026-12-11T20:00");
    await client.series.change({ ...second, scope: "this", start: "2026-12-12T20:00" });
    expect(await starts()).toEqual([
      "2026-12-04T20:00 内购",
      "2026-12-12T20:00 内购",
      ...["12-18", "12-25"].map((day) => `2026-${day}T20:00 内购`),
      "2027-01-01T20:00 内购",
    ]);
    expect((await client.activities.get({ id: second.id })).seriesDate).toBe("2026-12-11");
  });

  test("此后 parts the series: the first ends before, the second moves with its count", async () => {
    const { client, at, starts, rules } = await weekly();
    await client.series.change({ ...(await at("2026-12-18T20:00")), scope: "following", start: "2026-12-19T21:00" });
    expect(await starts()).toEqual([
      "2026-12-04T20:00 内购",
      "2026-12-11T20:00 内购",
      "2026-12-19T21:00 内购",
      "2026-12-26T21:00 内购",
      "2027-01-02T21:00 内购",
    ]);
    expect(await rules()).toEqual([
      { rule: "FREQ=WEEKLY;COUNT=2;BYDAY=FR", start: "2026-12-04T20:00", except: [] },
      { rule: "FREQ=WEEKLY;COUNT=3;BYDAY=SA", start: "2026-12-19T21:00", except: [] },
    ]);
  });

  test("全部 changes what says the same, and keeps what was edited by hand", async () => {
    const { client, at, starts } = await weekly();
    const third = await at("2026-12-18T20:00");
    await client.activities.update({ id: third.id, changes: { title: "圣诞内购" } });
    const outcome = await client.series.change({
      ...(await at("2026-12-11T20:00")),
      scope: "all",
      changes: { title: "老客内购", memberValue: "比平时便宜" },
    });
    expect(outcome).toMatchObject({ changed: 5, made: 0, removed: 0, kept: 1 });
    expect(await starts()).toEqual([
      "2026-12-04T20:00 老客内购",
      "2026-12-11T20:00 老客内购",
      "2026-12-18T20:00 圣诞内购",
      "2026-12-25T20:00 老客内购",
      "2027-01-01T20:00 老客内购",
    ]);
    expect((await client.activities.get({ id: third.id })).memberValue).toBe("比平时便宜");
  });

  test("what is over stays as it was", async () => {
    const app = await weekly();
    app.passTime(10 * 86_400_000);
    await app.client.series.change({ ...(await app.at("2026-12-11T20:00")), scope: "all", start: "2026-12-12T10:00" });
    expect(await app.starts()).toEqual([
      "2026-12-04T20:00 内购",
      "2026-12-12T10:00 内购",
      "2026-12-19T10:00 内购",
      "2026-12-26T10:00 内购",
      "2027-01-02T10:00 内购",
    ]);
  });

  test("the length of those that had the series' own changes with it", async () => {
    const { client, at } = await weekly();
    const second = await at("2026-12-11T20:00");
    await client.series.change({ ...second, scope: "following", end: "2026-12-11T23:00" });
    expect((await client.activities.list()).map(({ end }) => end.slice(5, 16)).sort()).toEqual([
      "01-01T23:00",
      "12-04T22:00",
      "12-11T23:00",
      "12-18T23:00",
      "12-25T23:00",
    ]);
  });

  test("another rule from one on reuses what there is and makes what is missing", async () => {
    const { client, at, starts, rules } = await weekly();
    const third = await at("2026-12-18T20:00");
    await client.series.changeRule({ ...third, scope: "following", rule: "FREQ=DAILY;COUNT=4" });
    expect(await starts()).toEqual(at20("12-04", "12-11", "12-18", "12-19", "12-20", "12-21"));
    expect((await rules()).map(({ rule }) => rule)).toEqual(["FREQ=WEEKLY;COUNT=2;BYDAY=FR", "FREQ=DAILY;COUNT=4"]);
  });

  test("an occurrence in the trash does not come back with another rule", async () => {
    const { client, at, starts } = await weekly();
    await client.activities.trash({ ids: [(await at("2026-12-18T20:00")).id] });
    await client.series.changeRule({ ...(await at("2026-12-11T20:00")), scope: "all", rule: "FREQ=WEEKLY;COUNT=4" });
    expect(await starts()).toEqual(at20("12-04", "12-11", "12-25"));
  });

  test("wherever an occurrence is deleted its day is left out, and taken in again when it comes back", async () => {
    const { client, at, rules } = await weekly();
    const [second, third] = [await at("2026-12-11T20:00"), await at("2026-12-18T20:00")];
    await client.calendar.trashMany({ items: [second] });
    await client.series.trash({ ...third, scope: "this" });
    expect((await rules()).map(({ except }) => except)).toEqual([["2026-12-11", "2026-12-18"]]);
    await client.activities.restore({ ids: [second.id] });
    expect((await rules()).map(({ except }) => except)).toEqual([["2026-12-18"]]);
  });

  test("deleting 此后 ends the series, and one undo brings everything back", async () => {
    const { client, at, starts, rules } = await weekly();
    const before = [await starts(), await rules()];
    await client.series.trash({ ...(await at("2026-12-18T20:00")), scope: "following" });
    expect(await starts()).toEqual(at20("12-04", "12-11"));
    expect((await rules()).map(({ rule }) => rule)).toEqual(["FREQ=WEEKLY;COUNT=2;BYDAY=FR"]);
    await client.changes.undo();
    expect([await starts(), await rules()]).toEqual(before);
  });

  test("deleting 全部 takes the series along; taken out of the trash it is whole again", async () => {
    const { client, at, starts, rules } = await weekly();
    const before = [await starts(), await rules()];
    const { id = "" } = (await client.series.list())[0] ?? {};
    expect(await client.series.trash({ ...(await at("2026-12-18T20:00")), scope: "all" })).toMatchObject({
      removed: 5,
    });
    expect([await starts(), await rules()]).toEqual([[], []]);
    await client.series.restore({ ids: [id] });
    expect([await starts(), await rules()]).toEqual(before);
  });

  test("stopping keeps this occurrence and what was before it", async () => {
    const { client, at, starts, rules } = await weekly();
    await client.series.stop(await at("2026-12-11T20:00"));
    expect(await starts()).toEqual(at20("12-04", "12-11"));
    expect((await rules()).map(({ rule }) => rule)).toEqual(["FREQ=WEEKLY;COUNT=2;BYDAY=FR"]);
  });
});

describe("a message that repeats", () => {
  test("repeats by itself; what was sent stays", async () => {
    const { client } = await freshApp();
    const first = await client.messages.create({ fields: { text: "早安", at: "2026-11-28T21:00" } });
    await client.series.create({ kind: "message", id: first.id, rule: "FREQ=DAILY;COUNT=4" });
    await client.messages.markSent({ id: first.id });
    const [, second] = await client.messages.list({});
    await client.series.change({
      kind: "message",
      id: second?.id ?? "",
      scope: "all",
      start: "2026-11-29T08:00",
      changes: { text: "早上好" },
    });
    const all = await client.messages.list({});
    expect(all.map(({ at, text }) => `${at} ${text}`)).toEqual([
      "2026-11-28T21:00 早安",
      "2026-11-29T08:00 早上好",
      "2026-11-30T08:00 早上好",
      "2026-12-01T08:00 早上好",
    ]);
  });

  test("of a run sheet does not repeat by itself", async () => {
    const app = await appWithTemplate();
    await app.lay();
    const [message] = await app.client.messages.list({});
    const asked = app.client.series.create({ kind: "message", id: message?.id ?? "", rule: "FREQ=DAILY" });
    expect(await failureOf(asked)).toMatchObject({ code: "SERIES_OF_CUE" });
  });
});

describe("series without end", () => {
  test("are laid out a year ahead and go on by themselves, without what was deleted", async () => {
    const app = await withActivity();
    await app.client.series.create({ ...app.place, rule: "FREQ=MONTHLY;BYMONTHDAY=4" });
    expect((await app.starts()).at(-1)).toBe("2027-12-04T20:00 内购");
    await app.client.activities.trash({ ids: [(await app.at("2027-02-04T20:00")).id] });
    expect(await app.client.series.topUp()).toEqual({ made: 0 });
    app.passTime(95 * 86_400_000);
    const before = await app.starts();
    const { made } = await app.client.series.topUp();
    const after = await app.starts();
    expect([after.length - before.length, after.filter((one) => one.startsWith("2027-02"))]).toEqual([made, []]);
    expect(made).toBeGreaterThan(0);
    expect((await app.client.changes.state()).undo?.label.code).toBe("series.topUp");
  });

  test("moved onto a day whose own was deleted before, it is there and not deleted with it", async () => {
    const app = await withActivity();
    await app.client.series.create({ ...app.place, rule: "FREQ=WEEKLY;BYDAY=FR,SA;COUNT=2" });
    await app.client.series.trash({ ...app.place, scope: "this" });
    await app.client.series.change({ ...(await app.at("2026-12-05T20:00")), scope: "all", start: "2026-12-04T20:00" });
    expect(await app.starts()).toEqual(at20("12-04"));
  });

  test("waits while something can be done again: laying out would make that impossible", async () => {
    const app = await withActivity();
    await app.client.series.create({ ...app.place, rule: "FREQ=MONTHLY;BYMONTHDAY=4" });
    await app.client.activities.create({
      fields: { title: "直播", start: "2026-12-06T20:00", end: "2026-12-06T22:00" },
    });
    await app.client.changes.undo();
    app.passTime(95 * 86_400_000);
    expect(await app.client.series.topUp()).toEqual({ made: 0 });
    await app.client.changes.redo();
    expect((await app.client.series.topUp()).made).toBeGreaterThan(0);
  });
});

describe("what cannot be done", () => {
  test.each([
    ["FREQ=WEEKLY;COUNT=0", "RULE_INVALID"],
    ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "SERIES_NO_DATES"],
    ["FREQ=WEEKLY;UNTIL=20261101", "SERIES_NO_DATES"],
  ])("a rule like %s leaves everything as it was", async (rule, code) => {
    const { client, place, rules } = await withActivity();
    expect(await failureOf(client.series.create({ ...place, rule }))).toMatchObject({ code });
    expect([await rules(), (await client.activities.list()).length]).toEqual([[], 1]);
  });

  test("what does not repeat has no 此后, and what repeats is not made to repeat again", async () => {
    const { client, place } = await withActivity();
    const change = { ...place, scope: "following", changes: { title: "x" } } as const;
    expect(await failureOf(client.series.change(change))).toMatchObject({ code: "NOT_REPEATING" });
    await client.series.create({ ...place, rule: "FREQ=DAILY;COUNT=2" });
    const again = client.series.create({ ...place, rule: "FREQ=DAILY;COUNT=2" });
    expect(await failureOf(again)).toMatchObject({ code: "REPEATS_ALREADY" });
  });

  test("a rule whose days do not move together is not torn apart", async () => {
    const { client, place, starts, at } = await withActivity({ start: "2026-11-30T20:00", end: "2026-11-30T22:00" });
    await client.series.create({ ...place, rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2" });
    const before = await starts();
    const move = { ...(await at("2026-11-30T20:00")), scope: "all", start: "2026-12-01T20:00" } as const;
    expect(await failureOf(client.series.change(move))).toMatchObject({ code: "SERIES_NOT_SHIFTABLE" });
    expect(await starts()).toEqual(before);
  });
});
