import { type Activity, blankActivity } from "@shared/domain/activity";
import { blankProduct } from "@shared/domain/product";
import type { RepurchaseAnswer, SaleWave } from "@shared/domain/repurchase";
import { type RepurchaseBasis, repurchaseGhosts, wavesOf } from "@shared/domain/repurchase-ghosts";
import { repurchaseReason } from "@shared/domain/repurchase-reason";
import { describe, expect, it } from "vitest";

const [oil, pads, vip, mums] = ["oil", "pads", "vip", "mums"];

function activity(changes: Partial<Activity>): Activity {
  const record = {
    id: "sale",
    revision: 1,
    createdAt: "",
    updatedAt: "",
    trashedAt: null,
    seriesId: null,
    seriesDate: null,
  };
  const times = { start: "2026-11-08T20:00", end: "2026-11-08T21:00", seriesId: null, seriesDate: null };
  return { ...record, ...blankActivity, title: "闪购", type: "flash_sale", ...times, ...changes };
}

function wave(date: string, changes: Partial<SaleWave> = {}): SaleWave {
  const by = { by: "activity", activityId: "sale", activityType: "flash_sale" } as const;
  return { productId: oil, groupId: vip, date, title: "闪购", ...by, ...changes };
}

function ghosts(waves: readonly SaleWave[], changes: Partial<RepurchaseBasis> = {}, answers: RepurchaseAnswer[] = []) {
  const products = [
    { ...blankProduct, id: oil, name: "卸妆油", repurchaseDays: 30, repurchaseAnswers: answers },
    { ...blankProduct, id: pads, name: "棉柔巾", repurchaseDays: 20 },
    { ...blankProduct, id: "spoon", name: "辅食勺", repurchaseDays: null },
  ];
  const groups = new Map([
    [vip, { name: "VIP群" }],
    [mums, { name: "宝妈群" }],
  ]);
  return repurchaseGhosts({ products, groups, waves, leadDays: 3, today: "2026-11-22", ...changes });
}

const placed = (list: ReturnType<typeof ghosts>) =>
  list.map(({ date, productName, groupName }) => [date, productName, groupName].join(" "));

describe("the waves of an activity", () => {
  it("are every product to every group on its first day", () => {
    const sale = activity({ productIds: [oil, pads], groupIds: [vip, mums] });
    expect(wavesOf(sale).map(({ productId, groupId, date }) => [productId, groupId, date])).toEqual([
      [oil, vip, "2026-11-08"],
      [oil, mums, "2026-11-08"],
      [pads, vip, "2026-11-08"],
      [pads, mums, "2026-11-08"],
    ]);
  });

  it("are none where nothing is sold, or where it was called off", () => {
    const products = { productIds: [oil], groupIds: [vip] };
    const kinds = [
      activity({ ...products, type: "topic" }),
      activity({ ...products, status: "cancelled" }),
      activity({ ...products, type: "topic", goal: "sell" }),
    ];
    expect(kinds.map((each) => wavesOf(each).length)).toEqual([0, 0, 1]);
  });
});

describe("a proposal to sell again", () => {
  it("is due a cycle after the last wave, less the lead, and says so", () => {
    const [ghost, ...others] = ghosts([wave("2026-10-01"), wave("2026-11-08")]);
    expect([ghost?.date, ghost?.due, others]).toEqual(["2026-12-05", "2026-12-05", []]);
    expect(ghost && repurchaseReason(ghost)).toEqual({
      zh: "上次 11-08 闪购 + 30 天 − 3 天",
      en: "Last: 11-08 闪购, + 30 days − 3 days",
    });
  });

  it("is made for each product in each group, in order of day", () => {
    const waves = [wave("2026-11-08"), wave("2026-11-20", { groupId: mums }), wave("2026-11-10", { productId: pads })];
    expect(placed(ghosts(waves))).toEqual([
      "2026-11-27 棉柔巾 VIP群",
      "2026-12-05 卸妆油 VIP群",
      "2026-12-17 卸妆油 宝妈群",
    ]);
  });

  it("moves on when the next sale is planned", () => {
    expect(placed(ghosts([wave("2026-11-08"), wave("2026-12-05")]))).toEqual(["2027-01-01 卸妆油 VIP群"]);
  });

  it("fills the gap before a sale that is planned for much later", () => {
    expect(placed(ghosts([wave("2026-11-08"), wave("2027-06-18")]))).toEqual(["2026-12-05 卸妆油 VIP群"]);
    expect(placed(ghosts([wave("2027-06-18")]))).toEqual(["2027-07-15 卸妆油 VIP群"]);
  });

  it("is answered by a sale within a cycle from now, or on the day it was put off to", () => {
    expect(placed(ghosts([wave("2026-08-01"), wave("2026-11-23")]))).toEqual(["2026-12-20 卸妆油 VIP群"]);
    const putOff = [{ groupId: vip, wave: "2026-11-08", until: "2027-03-01" }];
    expect(placed(ghosts([wave("2026-11-08"), wave("2027-03-01")], {}, putOff))).toEqual(["2027-03-28 卸妆油 VIP群"]);
  });

  it("stands on today when it is overdue", () => {
    const [ghost] = ghosts([wave("2026-09-01")]);
    expect([ghost?.date, ghost?.due]).toEqual(["2026-11-22", "2026-09-28"]);
  });

  it("is none for what is not bought again, nor for a group that is gone", () => {
    expect(ghosts([wave("2026-11-08", { productId: "spoon" }), wave("2026-11-08", { groupId: "gone" })])).toEqual([]);
  });

  it("comes a day after the wave at the earliest, however long the lead", () => {
    const [ghost] = ghosts([wave("2026-12-01")], { leadDays: 60 });
    expect(ghost?.due).toBe("2026-12-02");
  });

  it("is gone once it was dismissed, until the product is sold again", () => {
    const dismissed = [{ groupId: vip, wave: "2026-11-08", until: null }];
    expect(ghosts([wave("2026-11-08")], {}, dismissed)).toEqual([]);
    expect(placed(ghosts([wave("2026-11-08"), wave("2026-11-20")], {}, dismissed))).toEqual([
      "2026-12-17 卸妆油 VIP群",
    ]);
  });

  it("stands where it was put off to, and on today once that is over", () => {
    const putOff = (until: string) => ghosts([wave("2026-11-08")], {}, [{ groupId: vip, wave: "2026-11-08", until }]);
    expect([putOff("2026-12-12"), putOff("2026-11-20")].map(([ghost]) => [ghost?.date, ghost?.postponed])).toEqual([
      ["2026-12-12", true],
      ["2026-11-22", true],
    ]);
  });
});
