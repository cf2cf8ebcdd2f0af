import type { DayItem } from "@shared/domain/day-layer";
import { blankOwnDay } from "@shared/domain/own-day";
import { describe, expect, it } from "vitest";
import { planNewDay, planStandIn, problemsOf } from "../../../renderer/ui/day-layers/own-day-plan";
import { repeatOf, ruleFor } from "../../../renderer/ui/day-layers/own-day-repeat";

const sale: DayItem = {
  ...{ date: "2026-12-12", layer: "promotion", kind: "platform", name: "双12", nameEn: "12.12 sale" },
  ...{ from: "2026-12-01", to: "2026-12-13", detail: "以公告为准", detailEn: "Follow the notice" },
  ...{ source: "平台", confidence: "medium", key: "sale_1212", rule: "FREQ=YEARLY" },
};

describe("the form of an own day", () => {
  it("begins empty on the day that was meant", () => {
    expect(planNewDay("2026-12-16")).toEqual({ id: undefined, fields: { ...blankOwnDay, start: "2026-12-16" } });
  });

  it("begins with all of the promotion it is to stand in for, in the language of the screen", () => {
    expect(planStandIn(sale, "zh").fields).toEqual({
      ...blankOwnDay,
      ...{ name: "双12", kind: "promotion", start: "2026-12-12", end: "2026-12-13", warmUpDays: 11 },
      ...{ rule: "FREQ=YEARLY", note: "以公告为准", replaces: "sale_1212" },
    });
    expect(planStandIn(sale, "en").fields.name).toBe("12.12 sale");
  });

  it("asks for a name and an end that is not before the start", () => {
    expect(problemsOf({ name: " ", start: "2026-12-12", end: "2026-12-11" })).toEqual(["name", "end"]);
    expect(problemsOf({ name: "店庆", start: "2026-12-12", end: "2026-12-12" })).toEqual([]);
  });
});

describe("the ways a day comes back", () => {
  it("are known by their rule, and any other rule is one of one's own", () => {
    const rules = ["", "FREQ=YEARLY", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY;INTERVAL=2"];
    expect(rules.map(repeatOf)).toEqual(["once", "yearly", "lunarYearly", "monthly", "custom"]);
  });

  it("become a rule again; a rule of one's own begins with the one before", () => {
    expect([ruleFor("lunarYearly", ""), ruleFor("once", "FREQ=YEARLY"), ruleFor("custom", "FREQ=YEARLY")]).toEqual([
      "RSCALE=CHINESE;FREQ=YEARLY",
      "",
      "FREQ=YEARLY",
    ]);
  });
});
