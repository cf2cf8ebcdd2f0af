import type { FestivalRule } from "./festival";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The yearly rule of a festival as RRULE text; a solar term has none that RRULE can say, hence empty: once. */
export function festivalRuleText(rule: FestivalRule): string {
  switch (rule.on) {
    case "date":
      return "FREQ=YEARLY";
    case "weekday":
      return `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.nth}${WEEKDAYS[rule.weekday - 1] ?? "MO"}`;
    case "lunar":
      return `RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=${rule.month};BYMONTHDAY=${rule.day}`;
    case "term":
      return "";
  }
}
