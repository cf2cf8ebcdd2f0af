import { findStaff, findVoice } from "@shared/domain/run-sheet-cast";
import { describe, expect, test } from "vitest";
import { aCast, aGroup, aPerson, aVoice } from "../support/a-run-sheet";
import { idOf } from "../support/a-shop";

describe("the voice of a message", () => {
  const anyShopkeeper = aVoice(10);
  const expert = aVoice(11, { role: "expert", groupIds: [idOf(1)] });
  const ownShopkeeper = aVoice(12, { groupIds: [idOf(1)] });
  const voices = [anyShopkeeper, expert, ownShopkeeper];

  test("is one of the wanted role that speaks in the group, before any other of that role", () => {
    expect(findVoice("shopkeeper", aGroup(1), voices)).toBe(ownShopkeeper);
    expect(findVoice("shopkeeper", aGroup(2), voices)).toBe(anyShopkeeper);
    expect(findVoice("shopkeeper", null, voices)).toBe(anyShopkeeper);
  });

  test("is nobody's when nobody has the role: a shopkeeper does not pass for a teacher", () => {
    expect(findVoice("teacher", aGroup(1), voices)).toBeUndefined();
  });
});

describe("who pastes", () => {
  // A Saturday evening.
  const at = "2026-12-05T20:00";
  const voiceId = idOf(10);
  const group = aGroup(1, { staffId: idOf(29) });
  const plays = { voiceIds: [voiceId] };
  const cares = { groupIds: [idOf(1)] };
  const away = { dutyHours: "工作日 9:00–18:00" };
  const there = { dutyHours: "每天 19:00–22:00" };
  const keeper = aPerson(29, away);
  const pick = (...staff: ReturnType<typeof aPerson>[]) => findStaff({ voiceId, group, at }, aCast({ staff }))?.name;

  test.each([
    ["plays the voice, cares for the group and is there", aPerson(20, { ...plays, ...cares, ...there })],
    ["plays the voice and is there", aPerson(21, { ...plays, ...there })],
    ["cares for the group and is there", aPerson(22, { ...cares, ...there })],
    ["looks after the group, though away", keeper],
  ])("is whoever %s, before all who come after", (_, expected) => {
    const order = [
      aPerson(20, { ...plays, ...cares, ...there }),
      aPerson(21, { ...plays, ...there }),
      aPerson(22, { ...cares, ...there }),
      keeper,
      aPerson(23, { ...plays, ...cares, ...away }),
    ];
    const from = order.findIndex(({ id }) => id === expected.id);
    expect(pick(...order.slice(from).reverse())).toBe(expected.name);
  });

  test("is the group's own person among equals, else the first in the list", () => {
    const own = aPerson(29, { ...plays, ...there });
    const other = aPerson(24, { ...plays, ...cares, ...there });
    expect([pick(other, own), pick(other, aPerson(25, { ...plays, ...cares, ...there }))]).toEqual([
      "成员29",
      "成员24",
    ]);
  });

  test("is not kept from it by hours that say nothing", () => {
    expect(pick(keeper, aPerson(26, { ...plays, ...cares, dutyHours: "看情况" }))).toBe("成员26");
  });

  test("on our Moments is who plays the voice, else who runs the activity", () => {
    const owner = aPerson(27, away);
    const staff = [aPerson(20, { ...cares, ...there }), owner];
    const moments = { voiceId, group: null, at };
    const player = aPerson(21, { ...plays, ...there });
    expect(findStaff(moments, aCast({ staff, ownerStaffId: owner.id }))?.name).toBe("成员27");
    expect(findStaff(moments, aCast({ staff: [...staff, player], ownerStaffId: owner.id }))?.name).toBe("成员21");
    expect(findStaff(moments, aCast({ staff: [aPerson(20, cares)] }))).toBeUndefined();
  });
});
