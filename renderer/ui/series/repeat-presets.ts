import { dateOf, type WallTime, weekday } from "@shared/domain/wall-time";
import { type RepeatChoice, ruleTextOf } from "./repeat-choice";

/** What most repeat by; anything else is put together by hand. */
export const REPEAT_PRESETS = [
  "daily",
  "weekly",
  "fortnightly",
  "monthDay",
  "monthWeekday",
  "monthLast",
  "workdays",
  "lunar",
] as const;

export type RepeatPreset = (typeof REPEAT_PRESETS)[number];

/** How a preset repeats from a moment on. */
export function presetChoice(preset: RepeatPreset, start: WallTime): Omit<RepeatChoice, "end"> {
  const base = { interval: 1, weekdays: [weekday(dateOf(start))], place: "day" } as const;
  switch (preset) {
    case "daily":
      return { ...base, unit: "day" };
    case "weekly":
      return { ...base, unit: "week" };
    case "fortnightly":
      return { ...base, unit: "week", interval: 2 };
    case "monthDay":
      return { ...base, unit: "month" };
    case "monthWeekday":
      return { ...base, unit: "month", place: "weekday" };
    case "monthLast":
      return { ...base, unit: "month", place: "last" };
    case "workdays":
      return { ...base, unit: "week", weekdays: [1, 2, 3, 4, 5] };
    case "lunar":
      return { ...base, unit: "lunar" };
  }
}

/** The preset that a choice is, whatever its end. */
export function presetOf(choice: RepeatChoice, start: WallTime): RepeatPreset | undefined {
  const { end } = choice;
  const text = ruleTextOf(choice, start);
  return REPEAT_PRESETS.find((preset) => ruleTextOf({ ...presetChoice(preset, start), end }, start) === text);
}
