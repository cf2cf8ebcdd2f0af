import { gatherUses, isRested, type PoolItem, rankPool } from "@shared/domain/evergreen-pool";
import { expect, test } from "vitest";

const item = (id: string, given: Partial<PoolItem> = {}): PoolItem => ({
  source: { kind: "topic", id, title: id },
  part: "interaction",
  channel: "wechat_group",
  groupIds: [],
  fields: [],
  noRepeatDays: 60,
  months: [],
  ...given,
});

const question = { groupId: "g", date: "2026-11-28", channel: "wechat_group" as const, uses: new Map() };
const idsOf = (items: readonly PoolItem[]) => items.map(({ source }) => source.id);

test.each([
  { used: "2026-11-28", rested: false },
  { used: "2026-09-30", rested: false },
  { used: "2026-09-29", rested: true },
  { used: "2027-01-26", rested: false },
  { used: "2027-01-27", rested: true },
])("used on $used with sixty days of rest: $rested on 2026-11-28", ({ used, rested }) => {
  const uses = gatherUses([{ sourceId: "a", groupId: "g", at: `${used}T20:00` }]);
  expect(isRested(item("a"), { ...question, uses })).toBe(rested);
});

test("a rest in one group is none in another", () => {
  const uses = gatherUses([{ sourceId: "a", groupId: "other", at: "2026-11-27T20:00" }]);
  expect(isRested(item("a"), { ...question, uses })).toBe(true);
});

test("an item for other groups, another channel or another month is not offered, nor is an offer", () => {
  const pool = [
    item("others", { groupIds: ["x"] }),
    item("moments", { channel: "wechat_moments" }),
    item("june", { months: [6] }),
    item("sale", { part: "promotion" }),
    item("mine", { groupIds: ["g"], months: [11] }),
  ];
  expect(idsOf(rankPool(pool, question))).toEqual(["mine"]);
});

test("the wanted part goes first, then what the group is about, then what was never used or long ago", () => {
  const uses = gatherUses([
    { sourceId: "old", groupId: "g", at: "2026-05-01T20:00" },
    { sourceId: "older", groupId: "g", at: "2026-02-01T20:00" },
  ]);
  const pool = [
    item("stray", { fields: ["宠物"] }),
    item("old"),
    item("older"),
    item("fits", { fields: ["母婴"] }),
    item("fresh"),
    item("wanted", { part: "presence", fields: ["宠物"] }),
  ];
  expect(idsOf(rankPool(pool, { ...question, uses, fields: ["母婴"], wanted: "presence" }))).toEqual([
    "wanted",
    "fits",
    "fresh",
    "older",
    "old",
    "stray",
  ]);
});

test("the same day and group rank the same, groups rank differently", () => {
  const pool = Array.from({ length: 20 }, (_, index) => item(`t${index}`));
  const first = idsOf(rankPool(pool, question));
  expect(idsOf(rankPool(pool.toReversed(), question))).toEqual(first);
  expect(idsOf(rankPool(pool, { ...question, groupId: "h" }))).not.toEqual(first);
});
