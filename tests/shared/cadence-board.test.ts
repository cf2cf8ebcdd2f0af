import { buildCadenceBoard } from "@shared/domain/build-cadence-board";
import type { CadenceActivity, CadenceMessage } from "@shared/domain/cadence-facts";
import type { PoolItem } from "@shared/domain/evergreen-pool";
import { defaultSettings } from "@shared/domain/settings";
import { addDays, at, startOfWeek } from "@shared/domain/wall-time";
import { expect, test } from "vitest";
import { aBoardInput, aCadenceActivity, aCadenceGroup, aCadenceMessage } from "../support/a-cadence";

const topic: PoolItem = {
  source: { kind: "topic", id: "empty-jars", title: "空瓶大会" },
  part: "interaction",
  channel: "wechat_group",
  groupIds: [],
  fields: [],
  noRepeatDays: 60,
  months: [],
};

/** What a row's rule says in the week of a day, and what it offers. */
function checkOf(input: ReturnType<typeof aBoardInput>, rule: string, week = "2026-11-30") {
  const [row] = buildCadenceBoard(input).rows;
  const found = row?.weeks.find(({ weekStart }) => weekStart === week)?.checks.find((check) => check.rule === rule);
  return found && { level: found.level, reason: found.reason, action: found.action };
}

test("a week without an activity offers a free evening of it; a week that is over offers nothing", () => {
  const group = aCadenceGroup();
  const input = aBoardInput({ groups: [group], span: { from: "2026-11-16", to: "2026-12-06" } });
  expect(checkOf(input, "activities")).toEqual({
    level: "amber",
    reason: "few",
    action: { kind: "create_activity", groupId: group.id, start: "2026-12-05T20:00" },
  });
  expect(checkOf(input, "activities", "2026-11-16")?.action).toBeNull();
});

test("one activity too many is to move to the next week with room, not into one that is full", () => {
  const group = aCadenceGroup();
  const on = (start: string, title = "") => aCadenceActivity(start, { groupIds: [group.id], title });
  const crowded = ["2026-12-01T20:00", "2026-12-03T20:00"].map((start) => on(start));
  const full = ["2026-12-08T20:00", "2026-12-09T20:00"].map((start) => on(start));
  const last = on("2026-12-05T20:00", "会员日");
  const input = aBoardInput({ groups: [group], activities: [...crowded, last, ...full] });
  expect(checkOf(input, "activities")).toEqual({
    level: "red",
    reason: "many",
    action: { kind: "move_activity", id: last.id, title: "会员日", from: "2026-12-05T20:00", to: "2026-12-19T20:00" },
  });
});

test("what rings at night moves to the next slot; what belongs to a run sheet stays while a loose one can go", () => {
  const group = aCadenceGroup({ slots: [{ weekdays: [2, 4], clock: "12:10", voiceId: null, note: "" }] });
  const cue = aCadenceMessage("2026-12-01T23:00", { groupId: group.id, cueId: group.id });
  const loose = aCadenceMessage("2026-12-01T23:30", { groupId: group.id, title: "晚安" });
  const input = aBoardInput({ groups: [group], messages: [cue, loose] });
  expect(checkOf(input, "quiet")?.action).toEqual({
    kind: "move_message",
    id: loose.id,
    title: "晚安",
    from: "2026-12-01T23:30",
    to: "2026-12-03T12:10",
  });
});

test("a noisy day gives its last message away to another day", () => {
  const group = aCadenceGroup({ cadence: { weeklyActivities: null, dailyCeiling: 2 } });
  const messages = ["09:00", "12:00", "18:00"].map((clock) =>
    aCadenceMessage(at("2026-12-01", clock), { groupId: group.id, title: clock }),
  );
  const found = checkOf(aBoardInput({ groups: [group], messages }), "ceiling");
  expect([found?.level, found?.action]).toEqual([
    "amber",
    {
      kind: "move_message",
      id: messages[2]?.id,
      title: "18:00",
      from: "2026-12-01T18:00",
      to: "2026-12-02T12:10",
    },
  ]);
});

test("two loose messages of one voice within two hours of a noisy day are offered as one", () => {
  const group = aCadenceGroup({ cadence: { weeklyActivities: null, dailyCeiling: 2 } });
  const on = (clock: string, given = {}) =>
    aCadenceMessage(at("2026-12-01", clock), { groupId: group.id, title: clock, ...given });
  const [first, other] = [on("12:30"), on("13:10")];
  const messages = [on("09:00"), on("11:45", { voiceId: group.id }), on("12:20", { cueId: group.id }), first, other];
  const noisy = (list: typeof messages) => checkOf(aBoardInput({ groups: [group], messages: list }), "ceiling")?.action;
  expect(noisy(messages)).toEqual({
    kind: "join_messages",
    id: first.id,
    title: "12:30",
    at: "2026-12-01T12:30",
    otherId: other.id,
    otherTitle: "13:10",
    otherAt: "2026-12-01T13:10",
  });
  expect(noisy([...messages.slice(0, 4), { ...other, status: "sent" }])?.kind).toBe("move_message");
});

test("a topic is never planned into a group that can only listen, nor is such a group short of activities", () => {
  const silent = { pool: [topic], messages: [] };
  const [fan, channel, flash] = (["fan", "channel", "flash"] as const).map(
    (kind) => buildCadenceBoard(aBoardInput({ ...silent, groups: [aCadenceGroup({ kind })] })).rows[0],
  );
  expect([fan?.silence?.action?.kind, channel?.silence?.action?.kind, flash?.silence]).toEqual([
    "plan",
    "create_activity",
    null,
  ]);
  expect([fan, channel, flash].map((row) => row?.weeks[1]?.level)).toEqual(["amber", "green", "green"]);
});

test("three ads in a row in Moments are broken by something of life between the last two", () => {
  const life: PoolItem = {
    ...topic,
    source: { kind: "draft", id: "01a22000-0000-7000-8000-00000000ffff", title: "仓库的猫" },
    part: "presence",
    channel: "wechat_moments",
  };
  const messages = ["2026-12-01T10:00", "2026-12-02T10:00", "2026-12-04T10:00"].map((time) =>
    aCadenceMessage(time, { channel: "wechat_moments", draftKind: "promotion" }),
  );
  const input = aBoardInput({ withMoments: true, messages, pool: [life] });
  expect(checkOf(input, "ads_in_a_row")).toEqual({
    level: "red",
    reason: "row",
    action: {
      kind: "plan",
      groupId: null,
      channel: "wechat_moments",
      at: "2026-12-02T12:40",
      source: life.source,
    },
  });
});

test("over generated plans every count is what counting each group and week by hand gives", () => {
  const random = generator(7);
  const groups = Array.from({ length: 12 }, () => aCadenceGroup());
  const { messages, activities } = generatedPlan(
    random,
    groups.map(({ id }) => id),
    3_000,
    200,
  );
  const span = { from: "2026-11-16", to: "2026-12-27" };
  const board = buildCadenceBoard(aBoardInput({ groups, messages, activities, span }));
  for (const row of board.rows) {
    for (const week of row.weeks) {
      const isIn = (time: string) => startOfWeek(time.slice(0, 10), 1) === week.weekStart;
      const own = messages.filter((message) => message.groupId === row.groupId && isIn(message.at));
      const read = own.filter(({ status }) => status !== "skipped");
      expect([week.activities, week.messages, week.offers]).toEqual([
        activities.filter(({ groupIds, start }) => groupIds.includes(row.groupId ?? "") && isIn(start)).length,
        read.length,
        read.filter(({ draftKind }) => draftKind === "promotion").length,
      ]);
    }
  }
});

test("every action offered is still ahead, outside quiet hours, and about a light that is not green", () => {
  const random = generator(11);
  const groups = Array.from({ length: 8 }, () => aCadenceGroup());
  const plan = generatedPlan(
    random,
    groups.map(({ id }) => id),
    900,
    90,
  );
  const pool = Array.from({ length: 30 }, (_, index) => ({ ...topic, source: { ...topic.source, id: `t${index}` } }));
  const input = aBoardInput({
    ...plan,
    groups,
    pool,
    span: { from: "2026-11-16", to: "2026-12-27" },
    withMoments: true,
  });
  const board = buildCadenceBoard(input);
  const checks = board.rows.flatMap((row) => [
    ...row.weeks.flatMap((week) => week.checks),
    ...row.months.map(({ check }) => check),
    ...(row.silence ? [row.silence] : []),
    row.offers,
    row.mix.check,
  ]);
  const acted = checks.filter(({ action }) => action !== null);
  expect(acted.length).toBeGreaterThan(20);
  for (const { action, level } of acted) {
    if (action === null) continue;
    const when = "start" in action ? action.start : "to" in action ? action.to : action.at;
    expect([level === "green", when > input.now]).toEqual([false, true]);
    // An activity moves with its hour; everything else goes where people are awake.
    if (action.kind === "move_activity") continue;
    expect(when.slice(11) >= defaultSettings.quietHours.to && when.slice(11) < defaultSettings.quietHours.from).toBe(
      true,
    );
  }
});

test("ten times the messages in ten times the groups are looked at about ten times as often", () => {
  const looksAt = (groupCount: number, messageCount: number) => {
    const groups = Array.from({ length: groupCount }, () => aCadenceGroup());
    const ids = groups.map(({ id }) => id);
    const plan = generatedPlan(generator(3), ids, messageCount, messageCount / 16);
    let looks = 0;
    const messages = plan.messages.map(
      (message) =>
        new Proxy(message, {
          get(target, name) {
            looks += 1;
            return Reflect.get(target, name);
          },
        }),
    );
    const pool = Array.from({ length: 100 }, (_, index) => ({
      ...topic,
      source: { ...topic.source, id: `t${index}` },
    }));
    const span = { from: "2026-11-23", to: "2026-12-27" };
    buildCadenceBoard(aBoardInput({ ...plan, messages, groups, pool, span, withMoments: true }));
    return looks;
  };
  // Ten is linear, a hundred would be every message looked at for every group.
  expect(looksAt(50, 10_000) / looksAt(5, 1_000)).toBeLessThan(20);
});

/** A plan over twelve weeks around now, the same for the same generator. */
function generatedPlan(random: () => number, groupIds: readonly string[], messageCount: number, activityCount: number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const time = () => {
    const clock = `${String(Math.floor(random() * 24)).padStart(2, "0")}:${pick(["00", "15", "30"])}`;
    return at(addDays("2026-10-19", Math.floor(random() * 84)), clock);
  };
  const messages = Array.from({ length: messageCount }, (): CadenceMessage => {
    const when = time();
    const status = when < "2026-11-28T19:36" ? pick(["sent", "sent", "skipped", "ready"] as const) : "planned";
    return aCadenceMessage(when, {
      groupId: pick(groupIds),
      status,
      sentAt: status === "sent" ? when : null,
      draftKind: pick(["knowledge", "interaction", "promotion", "life"] as const),
    });
  }).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const activities = Array.from({ length: activityCount }, (): CadenceActivity => {
    return aCadenceActivity(time(), { groupIds: [...new Set([pick(groupIds), pick(groupIds)])] });
  }).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return { messages, activities };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
