/** The ways a day usually comes back; `custom` is any other rule, as text. */
export const OWN_DAY_REPEATS = ["once", "yearly", "lunarYearly", "monthly", "custom"] as const;

export type OwnDayRepeat = (typeof OWN_DAY_REPEATS)[number];

const rules = {
  once: "",
  yearly: "FREQ=YEARLY",
  lunarYearly: "RSCALE=CHINESE;FREQ=YEARLY",
  monthly: "FREQ=MONTHLY",
} as const;

/** Which of the usual ways a rule is. */
export function repeatOf(rule: string): OwnDayRepeat {
  return OWN_DAY_REPEATS.find((repeat) => repeat !== "custom" && rules[repeat] === rule) ?? "custom";
}

/** The rule of a way of coming back; a rule of one's own begins with what was there, or every four weeks. */
export function ruleFor(repeat: OwnDayRepeat, before: string): string {
  if (repeat !== "custom") return rules[repeat];
  return before === "" ? "FREQ=WEEKLY;INTERVAL=4" : before;
}
