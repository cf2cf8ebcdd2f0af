import festivalList from "@resources/festivals.json";
import { calendarDays, type DayLayerData } from "@shared/domain/calendar-days";
import { festival } from "@shared/domain/festival";
import { festivalTurns } from "@shared/domain/festival-days";
import { blankOwnDay, type OwnDay, type OwnDayFields } from "@shared/domain/own-day";
import { standInFields } from "@shared/domain/own-day-turns";
import { dayNumber } from "@shared/domain/wall-time";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const festivals = z.array(festival).parse(festivalList);
const ID = "00000000-0000-7000-8000-000000000001";

function ownDay(fields: Partial<OwnDayFields> & Pick<OwnDayFields, "start">): OwnDay {
  const record = { id: ID, revision: 1, createdAt: "", updatedAt: "", trashedAt: null };
  return { ...record, ...blankOwnDay, ...fields };
}

function dated(from: string, to: string, ownDays: readonly OwnDay[], layers: ("own" | "promotion")[]): string[] {
  const data: DayLayerData = { holidays: [], festivals, ownDays };
  return calendarDays({ from, to }, data, layers).items.map(({ date, name }) => `${date} ${name}`);
}

function standIn(key: string, date: string, changes: Partial<OwnDayFields> = {}): OwnDay {
  const shipped = festivals.find(({ id }) => id === key);
  const [turn] = shipped ? festivalTurns(shipped, dayNumber(date), dayNumber(date)) : [];
  if (!shipped || !turn) throw new Error(`${key} has no turn on ${date}`);
  return ownDay({ ...standInFields(shipped, turn, "zh"), ...changes });
}

describe("a day of the shop's own", () => {
  it("is one item with its span, its decision and its groups, named after what it is", () => {
    const day = ownDay({
      name: "店庆",
      kind: "shop_day",
      start: "2026-12-16",
      warmUpDays: 5,
      note: "周边",
      groupIds: [ID],
    });
    const { items } = calendarDays(
      { from: "2026-12-01", to: "2026-12-31" },
      { holidays: [], festivals, ownDays: [day] },
      ["own"],
    );
    expect(items).toEqual([
      {
        date: "2026-12-16",
        layer: "own",
        kind: "shop_day",
        name: "店庆",
        nameEn: "店庆",
        from: "2026-12-11",
        to: "2026-12-16",
        detail: "周边",
        detailEn: "周边",
        source: "",
        confidence: "high",
        ownDayId: ID,
        decision: "undecided",
        groupIds: [ID],
        rule: "",
      },
    ]);
  });

  it("comes back by its rule, by the lunar calendar too", () => {
    const birthday = ownDay({
      name: "生日",
      kind: "birthday",
      start: "2025-09-06",
      rule: "RSCALE=CHINESE;FREQ=YEARLY",
    });
    const memberDay = ownDay({ name: "会员日", start: "2026-11-28", rule: "FREQ=WEEKLY;INTERVAL=4" });
    expect(dated("2025-01-01", "2027-12-31", [birthday], ["own"])).toEqual([
      "2025-09-06 生日",
      "2026-08-27 生日",
      "2027-08-16 生日",
    ]);
    expect(dated("2026-12-01", "2027-01-31", [memberDay], ["own"])).toEqual(["2026-12-26 会员日", "2027-01-23 会员日"]);
  });

  it("is in sight while any part of it is, warm-up and last days included", () => {
    const week = ownDay({ name: "店庆周", start: "2026-12-20", end: "2026-12-26", warmUpDays: 3, rule: "FREQ=YEARLY" });
    expect(dated("2026-12-17", "2026-12-17", [week], ["own"])).toEqual(["2026-12-20 店庆周"]);
    expect(dated("2027-12-26", "2028-01-05", [week], ["own"])).toEqual(["2027-12-20 店庆周"]);
    expect(dated("2026-12-27", "2027-01-10", [week], ["own"])).toEqual([]);
  });

  it("says nothing about years the lunar calendar is not known for", () => {
    const birthday = ownDay({ name: "生日", start: "2100-09-06", rule: "RSCALE=CHINESE;FREQ=YEARLY" });
    expect(dated("2100-12-01", "2103-12-31", [birthday], ["own"])).toEqual([]);
  });
});

describe("a promotion of the shop's own", () => {
  it.each(festivals.filter(({ layer }) => layer === "promotion").map(({ id, name }) => [name.zh, id]))(
    "%s comes back on the same days as the one it stands in for",
    (_, key) => {
      const shipped = festivals.find(({ id }) => id === key);
      const [first] = shipped ? festivalTurns(shipped, dayNumber("2026-01-01"), dayNumber("2026-12-31")) : [];
      if (!shipped || !first) throw new Error(`${key} has no turn in 2026`);
      const own = ownDay(standInFields(shipped, first, "zh"));
      const alone = { holidays: [], festivals: [shipped] };
      const span = { from: "2026-06-01", to: "2032-12-31" };
      const shown = (data: DayLayerData) =>
        calendarDays(span, data, ["promotion"]).items.map(({ date, from, to }) => ({ date, from, to }));
      expect(shown({ ...alone, ownDays: [own] })).toEqual(shown(alone));
      expect(shown(alone).length).toBeGreaterThan(5);
    },
  );

  it("takes the place of the shipped one from its turn on; what was before stays", () => {
    const moved = standIn("sale_1212", "2026-12-12", { name: "年终盛典", start: "2026-12-10" });
    const all = dated("2025-12-01", "2027-12-20", [moved], ["promotion"]);
    expect(all.filter((row) => row.includes("双12") || row.includes("年终盛典"))).toEqual([
      "2025-12-12 双12",
      "2026-12-10 年终盛典",
      "2027-12-10 年终盛典",
    ]);
  });

  it("that happens once takes the place of that one turn", () => {
    const once = standIn("sale_1212", "2026-12-12", { name: "年终盛典", rule: "" });
    const all = dated("2025-12-01", "2027-12-20", [once], ["promotion"]);
    expect(all.filter((row) => row.includes("双12") || row.includes("年终盛典"))).toEqual([
      "2025-12-12 双12",
      "2026-12-12 年终盛典",
      "2027-12-12 双12",
    ]);
  });

  it("takes the shipped one off the calendar when it is hidden", () => {
    const hidden = standIn("christmas", "2026-12-25", { hidden: true });
    const all = dated("2025-12-20", "2028-12-31", [hidden], ["promotion"]);
    expect(all.filter((row) => row.includes("圣诞"))).toEqual(["2025-12-25 圣诞节"]);
  });
});
