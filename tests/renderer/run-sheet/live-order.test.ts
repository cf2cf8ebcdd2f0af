import { cuesByPhase, isCueLate, isCueOpen } from "@renderer/ui/run-sheet/cue-standing";
import { nextAfter, nextCue, placeOfNow } from "@renderer/ui/run-sheet/live/next-cue";
import { wishOf } from "@renderer/ui/run-sheet/row-wish";
import type { CueView } from "@shared/api/contract/run-sheets";
import { describe, expect, it } from "vitest";

type Part = Pick<CueView, "id" | "at" | "status" | "phase">;

const cueAt = (clock: string, status: CueView["status"], phase: CueView["phase"] = "opening") =>
  ({ id: clock, at: `2026-11-28T${clock}`, status, phase }) satisfies Part as CueView;

const sheet = [
  cueAt("19:30", "sent", "warm_up"),
  cueAt("20:00", "ready"),
  cueAt("20:30", "skipped"),
  cueAt("21:00", "open", "push"),
];

describe("the live run sheet", () => {
  it("does the first cue that is still open next, and goes on after a tick", () => {
    const [, opening, , push] = sheet;
    expect(nextCue(sheet)).toBe(opening);
    expect(nextAfter(sheet, opening as CueView)).toBe(push);
  });

  it("comes back to what was left open earlier when the last is ticked", () => {
    expect(nextAfter(sheet, sheet[3] as CueView)).toBe(sheet[1]);
  });

  it("has nothing next when all is done", () => {
    expect(nextCue([cueAt("19:30", "sent"), cueAt("20:00", "done"), cueAt("20:30", "gone")])).toBeUndefined();
  });

  it("puts now between what is past and what comes", () => {
    const places = ["2026-11-28T19:00", "2026-11-28T20:00", "2026-11-28T20:29", "2026-11-28T23:00"];
    expect(places.map((now) => placeOfNow(sheet, now))).toEqual([0, 2, 2, 4]);
  });

  it("calls late only what is open and due before this minute", () => {
    const now = "2026-11-28T20:30";
    expect(sheet.map((cue) => [isCueOpen(cue), isCueLate(cue, now)])).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it("stands phase by phase, without those that have nothing", () => {
    expect(cuesByPhase(sheet).map(([phase, cues]) => [phase, cues.length])).toEqual([
      ["warm_up", 1],
      ["opening", 2],
      ["push", 1],
    ]);
  });
});

describe("keys of the run sheet", () => {
  const key = (name: string, more: object = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

  it("are a row's own; in its fields only Escape is", () => {
    const keys = ["ArrowDown", "Enter", " ", "p", "Delete", "Escape", "x"];
    expect(keys.map((name) => wishOf(key(name), true))).toEqual([
      "next",
      "open",
      "tick",
      "pin",
      "remove",
      "close",
      undefined,
    ]);
    expect(keys.map((name) => wishOf(key(name), false)).filter(Boolean)).toEqual(["close"]);
  });

  it("leave the input method its Enter and others their Ctrl", () => {
    expect(wishOf(key("Enter", { isComposing: true }), true)).toBeUndefined();
    expect(wishOf(key("Enter", { keyCode: 229 }), true)).toBeUndefined();
    expect(wishOf(key("p", { ctrlKey: true }), true)).toBeUndefined();
  });
});
