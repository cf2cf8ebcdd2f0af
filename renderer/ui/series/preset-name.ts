import { dateOf, type WallTime, weekday } from "@shared/domain/wall-time";
import { type Translate, weekdayName } from "../format-when";
import { nthOf } from "./repeat-choice";
import type { RepeatPreset } from "./repeat-presets";

/** What a preset is called for something that starts at a moment: 每周六, 双周日, 每月第2个周六. */
export function presetName(preset: RepeatPreset, start: WallTime, t: Translate): string {
  const day = dateOf(start);
  const words = {
    weekday: weekdayName(day, t),
    day: Number(day.slice(8, 10)),
    nth: t(`series:nth.${nthOf(day)}`),
  };
  const isSunday = weekday(day) === 7;
  if (preset === "fortnightly" && isSunday) return t("series:preset.secondSunday");
  if (preset === "monthWeekday" && nthOf(day) === -1) return t("series:preset.monthLastWeekday", words);
  return t(`series:preset.${preset}`, words);
}
