import { checkGuards, findingOf, type GuardedMessage } from "@shared/domain/check-guards";
import { defaultSettings } from "@shared/domain/settings";
import { expect, test } from "vitest";

function message(id: string, at: string, changes: Partial<GuardedMessage> = {}): GuardedMessage {
  return {
    ...{ id, at, title: id, groupId: "vip", text: id, status: "ready" },
    ...{ staffId: null, activityId: null, seriesId: null, guardWaivers: [] },
    ...changes,
  };
}

const kindsOf = (messages: readonly GuardedMessage[], changes = {}) =>
  checkGuards(messages, { ...defaultSettings, ...changes }).map(({ kind, about, other, count }) => [
    about.id,
    kind,
    other?.id ?? null,
    count,
  ]);

test("two messages to a group within minutes are in each other's way, but not the lines of one run sheet", () => {
  const messages = [
    message("预告", "2026-11-28T19:50", { activityId: "会员日" }),
    message("开场", "2026-11-28T19:55", { activityId: "会员日" }),
    message("补货", "2026-11-28T20:04"),
    message("晚安", "2026-11-28T20:14"),
  ];
  expect(kindsOf(messages)).toEqual([["补货", "crowded", "开场", 9]]);
  expect(kindsOf(messages, { messageGapMinutes: 0 })).toEqual([]);
});

test("a person cannot paste two different things at one minute; one text to several groups is one errand", () => {
  const at = "2026-11-28T20:00";
  const messages = [
    message("a", at, { staffId: "小北", text: "今晚八点开始" }),
    message("b", at, { staffId: "小北", groupId: "newbie", text: "今晚八点开始！" }),
    message("c", at, { staffId: "小北", groupId: "moms", text: "今天的棉柔巾到货了" }),
    message("d", at, { staffId: "许安", groupId: "flash" }),
  ];
  expect(kindsOf(messages)).toEqual([["c", "staff", "a", null]]);
});

test("quiet hours warn in groups, and the ceiling from the first message too many on", () => {
  const day = ["09:00", "12:00", "18:00", "23:00"].map((clock) => message(clock, `2026-11-28T${clock}`));
  const moments = message("朋友圈", "2026-11-28T23:30", { groupId: null });
  expect(kindsOf([...day, moments], { dailyCeiling: 2 })).toEqual([
    ["18:00", "ceiling", null, 3],
    ["23:00", "quiet", null, null],
    ["23:00", "ceiling", null, 4],
  ]);
  const ceilings = new Map([["vip", 3]]);
  expect(kindsOf(day.slice(0, 4), { dailyCeiling: 1, ceilings, quietHours: { from: "00:00", to: "00:00" } })).toEqual([
    ["23:00", "ceiling", null, 4],
  ]);
});

test("what was skipped neither warns nor is in the way", () => {
  const text = "上新的三个颜色周五晚上八点开始，先看试色图";
  const skipped = message("a", "2026-11-27T20:00", { text, status: "skipped" });
  expect(kindsOf([skipped, message("b", "2026-11-27T20:03", { text })])).toEqual([]);
});

test("a warning is told from either side, and says whether that message waived it", () => {
  const text = "上新的三个颜色周五晚上八点开始，先看试色图";
  const [first, second] = [
    message("a", "2026-11-20T20:00", { text, guardWaivers: ["repeat"] }),
    message("b", "2026-11-27T20:00", { text }),
  ];
  const [warning] = checkGuards([first, second], defaultSettings);
  if (!warning) throw new Error("the second repeats the first");
  const shared = { kind: "repeat", groupId: "vip", count: 100, limit: 14 };
  expect([findingOf(warning), findingOf(warning, "a")]).toEqual([
    {
      ...shared,
      ...{ messageId: "b", title: "b", at: second.at, waived: false },
      other: { id: "a", title: "a", at: first.at, groupId: "vip" },
    },
    {
      ...shared,
      ...{ messageId: "a", title: "a", at: first.at, waived: true },
      other: { id: "b", title: "b", at: second.at, groupId: "vip" },
    },
  ]);
});

test("what a series says again is meant, and what another message says again is not", () => {
  const text = "上新的三个颜色周五晚上八点开始，先看试色图";
  const messages = [
    message("第1次", "2026-11-13T20:00", { text, seriesId: "双周上新" }),
    message("第2次", "2026-11-20T20:00", { text, seriesId: "双周上新" }),
    message("另一条", "2026-11-21T20:00", { text }),
  ];
  expect(kindsOf(messages).map(([id, kind]) => [id, kind])).toEqual([["另一条", "repeat"]]);
});
