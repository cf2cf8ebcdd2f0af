import {
  extended,
  itemsIn,
  movable,
  refreshed,
  type Selection,
  tileOf,
  toggled,
} from "@renderer/features/calendar/many/selection";
import { createTileMarks } from "@renderer/features/calendar/many/tile-marks";
import { describe, expect, it } from "vitest";
import { aMessage, anActivity, idOf } from "./calendar-window";

const window = {
  activities: [anActivity(1, "2026-12-31T20:00", "2026-12-31T22:00")],
  messages: [aMessage(2, "2026-12-31T08:30"), aMessage(3, "2027-01-01T08:30"), aMessage(4, "2027-01-02T08:30", "sent")],
  weeks: [],
};
const shown = itemsIn(window);
const item = (index: number) => {
  const found = [...shown.values()][index];
  if (!found) throw new Error(`nothing at ${index}`);
  return found;
};
const NOTHING: Selection = new Map();

describe("choosing tiles", () => {
  it("puts what is in sight in time order, over the end of a year", () => {
    expect([...shown.keys()]).toEqual([
      `message:${idOf(2)}`,
      `activity:${idOf(1)}`,
      `message:${idOf(3)}`,
      `message:${idOf(4)}`,
    ]);
  });

  it("takes one more in, and out again", () => {
    const one = toggled(NOTHING, item(1));
    expect([[...one.keys()], [...toggled(one, item(1)).keys()]]).toEqual([[tileOf(item(1))], []]);
  });

  it("takes in everything between two tiles, in either direction, and keeps what was chosen", () => {
    const anchored = toggled(NOTHING, item(2));
    expect([...extended(anchored, shown, tileOf(item(2)), item(0)).keys()].sort()).toEqual(
      [0, 1, 2].map((index) => tileOf(item(index))).sort(),
    );
    expect([...extended(NOTHING, shown, undefined, item(3)).keys()]).toEqual([tileOf(item(3))]);
  });

  it("follows what became of the tiles, and leaves sent messages where they were sent", () => {
    const chosen = extended(NOTHING, shown, tileOf(item(2)), item(3));
    const later = itemsIn({ ...window, messages: [aMessage(3, "2027-01-05T09:00")] });
    expect([...refreshed(chosen, later).values()]).toEqual([
      later.get(`message:${idOf(3)}`),
      shown.get(`message:${idOf(4)}`),
    ]);
    expect(movable(chosen.values())).toEqual([item(2)]);
  });
});

it("marks on tiles tell those who listen, and only for as long as they do", () => {
  const marks = createTileMarks();
  const heard: string[] = [];
  const stop = marks.subscribe(() => heard.push(`${marks.isSelected("a")} ${marks.warningsOf("a")}`));
  marks.select(new Set(["a"]));
  marks.warn(new Map([["a", 2]]));
  stop();
  marks.select(new Set());
  expect([heard, marks.isSelected("a"), marks.warningsOf("b")]).toEqual([["true 0", "true 2"], false, 0]);
});
