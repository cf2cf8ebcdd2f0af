import type { Translate } from "../format-when";

/** A length in words, from its largest unit: 90 → 1 小时 30 分, 2880 → 2 天. */
export function lengthWords(minutes: number, t: Translate): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const parts = [
    days > 0 && t("run-sheet:length.days", { count: days }),
    hours > 0 && t("run-sheet:length.hours", { count: hours }),
    (rest > 0 || minutes === 0) && t("run-sheet:length.minutes", { count: rest }),
  ];
  return parts.filter(Boolean).join(" ");
}
