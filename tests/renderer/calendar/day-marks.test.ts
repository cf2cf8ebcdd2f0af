import type { DayItem } from "@shared/domain/day-layer";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { describe, expect, it } from "vitest";
import { dayMarks } from "../../../renderer/features/calendar/layers/day-marks";
import { ALL_LAYERS, type LayerChoice } from "../../../renderer/features/calendar/layers/layer-choice";

const sure = { source: "表", confidence: "high" } as const;

function item(date: string, fields: Pick<DayItem, "layer" | "kind" | "name"> & Partial<DayItem>): DayItem {
  return { date, nameEn: `${fields.name} (en)`, ...sure, ...fields };
}

const springOff = ["2027-02-05", "2027-02-06"].map((date) =>
  item(date, { layer: "holiday", kind: "off", name: "春节", from: "2027-02-05", to: "2027-02-06" }),
);
const springFestival = item("2027-02-06", { layer: "lunar_festival", kind: "festival", name: "春节" });
const sale = item("2027-02-08", {
  ...{ layer: "promotion", kind: "platform", name: "年货节", key: "sale" },
  ...{ from: "2027-02-05", to: "2027-02-09" },
});
const lunar = item("2027-02-07", { layer: "lunar", kind: "lunar_day", name: "初二" });
const ghost = { date: "2027-02-07", productName: "卸妆油" } as RepurchaseGhost;

function marks(items: readonly DayItem[], choice: Partial<LayerChoice> = {}, language: "zh" | "en" = "zh") {
  return dayMarks({
    ...{ from: "2027-02-05", to: "2027-02-10", items, ghosts: [ghost] },
    ...{ choice: { ...ALL_LAYERS, ...choice }, language, warmUp: (name) => `${name} 预热` },
  });
}

const named = (days: ReturnType<typeof marks>) =>
  [...days.values()].map(({ date, badge, names }) =>
    [date.slice(8), badge, ...names.map(({ text, tone }) => `${text}:${tone}`)].filter(Boolean).join(" "),
  );

describe("what a day's cell says", () => {
  it("is a holiday's badge on each of its days, and its name where the festival itself is", () => {
    expect(named(marks([...springOff, springFestival]))).toEqual([
      "05 off",
      "06 off 春节:festival",
      "07",
      "08",
      "09",
      "10",
    ]);
    expect(named(marks(springOff)).slice(0, 2)).toEqual(["05 off 春节:festival", "06 off"]);
  });

  it("is a sale's name on its day and where its warm-up begins; one left out is struck out and has no warm-up", () => {
    const told = (changes: Partial<DayItem>) => named(marks([{ ...sale, ...changes }]));
    expect([told({}), told({ decision: "skip" })]).toEqual([
      ["05 年货节 预热:warm", "06", "07", "08 年货节:sale", "09", "10"],
      ["05", "06", "07", "08 年货节:skipped", "09", "10"],
    ]);
  });

  it("is in the language of the screen", () => {
    expect(named(marks([springFestival], {}, "en"))[1]).toBe("06 春节 (en):festival");
  });

  it("is nothing of a layer that is switched off", () => {
    const all = [...springOff, springFestival, sale, lunar];
    const off = marks(all, { holiday: false, lunar: false, promotion: false, repurchase: false });
    expect(
      [...off.values()].map(({ badge, names, lunar: day, bands, items, ghosts }) => [
        badge,
        names,
        day,
        bands,
        items,
        ghosts,
      ]),
    ).toEqual(Array.from({ length: 6 }, () => [undefined, [], undefined, [], [], []]));
  });

  it("has the lunar day and what to sell again at hand", () => {
    const day = marks([lunar]).get("2027-02-07");
    expect([day?.lunar, day?.ghosts]).toEqual(["初二", [ghost]]);
  });

  it("tells of a sale on every day it runs through", () => {
    expect([...marks([sale]).values()].filter(({ items }) => items.includes(sale)).map(({ date }) => date)).toEqual([
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-02-09",
    ]);
  });
});

describe("the thin bands of a sale", () => {
  const bands = (items: readonly DayItem[]) =>
    [...marks(items).values()].map((day) =>
      day.bands
        .map(({ lane, part, isStart, isEnd }) => `${lane}${part}${isStart ? "<" : ""}${isEnd ? ">" : ""}`)
        .join(" "),
    );

  it("are pale while it warms up, strong from its day on, and rounded at their ends", () => {
    expect(bands([sale])).toEqual(["0warm<", "0warm", "0warm", "0main", "0main>", ""]);
  });

  it("run below each other where two overlap; a third is left to the popover", () => {
    const second = { ...sale, key: "second", from: "2027-02-06", to: "2027-02-08" };
    const third = { ...sale, key: "third", from: "2027-02-07", to: "2027-02-10" };
    const fourth = { ...sale, key: "fourth", date: "2027-02-10", from: "2027-02-09", to: "2027-02-10" };
    expect(bands([sale, second, third, fourth])).toEqual([
      "0warm<",
      "0warm 1warm<",
      "0warm 1warm",
      "0main 1main>",
      "0main> 1warm<",
      "1main>",
    ]);
  });
});
