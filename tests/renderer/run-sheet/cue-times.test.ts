import { distanceOf, sideOf, turnTo, unitOf } from "@renderer/ui/run-sheet/cue-time-parts";
import { cueTimeWords } from "@renderer/ui/run-sheet/cue-time-words";
import { lengthWords } from "@renderer/ui/run-sheet/length-words";
import type { CueTime } from "@shared/domain/cue-time";
import { describe, expect, it } from "vitest";
import { translator } from "../translator";

const zh = translator("zh-CN");
const en = translator("en");

const fromStart = (minutes: number): CueTime => ({ kind: "offset", anchor: "start", minutes });
const onDay = (days: number, anchor: "start" | "end" = "start"): CueTime => ({
  kind: "clock",
  anchor,
  days,
  clock: "20:00",
});

describe("when a cue is due, in words", () => {
  it("is told from the start as people say it", () => {
    const times = [fromStart(-30), fromStart(0), fromStart(90), onDay(-1), onDay(0), onDay(1), onDay(-3), onDay(2)];
    expect(times.map((time) => cueTimeWords(time, zh))).toEqual([
      "开始前 30 分钟",
      "开始时",
      "开始后 1 小时 30 分钟",
      "前一天 20:00",
      "当天 20:00",
      "次日 20:00",
      "提前 3 天 20:00",
      "开始后第 2 天 20:00",
    ]);
  });

  it("is told from the end, in English too", () => {
    const toEnd: CueTime = { kind: "offset", anchor: "end", minutes: -60 };
    expect([toEnd, onDay(1, "end"), onDay(-2, "end")].map((time) => cueTimeWords(time, en))).toEqual([
      "1 hour before the end",
      "the day after the end 20:00",
      "2 days before the end 20:00",
    ]);
  });
});

describe("a length", () => {
  it("is told from its largest unit, and nothing is still something", () => {
    expect([0, 45, 120, 150, 2880, 1501].map((minutes) => lengthWords(minutes, zh))).toEqual([
      "0 分钟",
      "45 分钟",
      "2 小时",
      "2 小时 30 分钟",
      "2 天",
      "1 天 1 小时 1 分钟",
    ]);
  });
});

describe("the parts of a cue's time", () => {
  it("tell the side it is counted from; the start itself is after it, the end itself before it", () => {
    const atEnd: CueTime = { kind: "offset", anchor: "end", minutes: 0 };
    expect([fromStart(0), fromStart(-5), atEnd, onDay(-1), onDay(1, "end")].map(sideOf)).toEqual([
      "afterStart",
      "beforeStart",
      "beforeEnd",
      "dayOfStart",
      "dayOfEnd",
    ]);
  });

  it("come back whole from every unit", () => {
    for (const minutes of [0, 5, 60, 90, 1440, 4320]) {
      const unit = unitOf(minutes);
      const amount = minutes / { days: 1440, hours: 60, minutes: 1 }[unit];
      expect({ unit, minutes: distanceOf("afterEnd", amount, unit) }).toEqual({ unit, minutes });
    }
  });

  it("keep the distance when the side changes, and the day when only start and end are exchanged", () => {
    expect(turnTo(fromStart(-45), "afterEnd")).toEqual({ kind: "offset", anchor: "end", minutes: 45 });
    expect(turnTo(onDay(-1), "dayOfEnd")).toEqual(onDay(-1, "end"));
    expect(turnTo(fromStart(-45), "dayOfStart")).toEqual(onDay(0));
  });

  it("never leave the year a cue may be away", () => {
    expect(distanceOf("beforeStart", 9000, "days")).toBe(-525_600);
  });
});
