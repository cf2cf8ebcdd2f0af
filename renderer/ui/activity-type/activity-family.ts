import type { ActivityType } from "@shared/domain/activity";

/** Five quiet hues for 25 activity types: selling, joining in, talking, keeping a habit, anything else. */
export type ActivityFamily = "sell" | "join" | "talk" | "habit" | "other";

const families: Record<ActivityType, ActivityFamily> = {
  member_day: "sell",
  inner_sale: "sell",
  flash_sale: "sell",
  presale: "sell",
  clearance: "sell",
  anniversary: "sell",
  trial: "join",
  order_chain: "join",
  lottery: "join",
  red_packet: "join",
  vote: "join",
  survey: "join",
  beta: "join",
  live: "talk",
  topic: "talk",
  member_list: "talk",
  show_off: "talk",
  expert_talk: "talk",
  knowledge: "talk",
  check_in: "habit",
  greeting: "habit",
  wake_up: "habit",
  welcome: "habit",
  referral: "habit",
  other: "other",
};

/** Tone of each family, as StatusChip names them. */
export const familyTones = {
  sell: "cin",
  join: "amber",
  talk: "indigo",
  habit: "jade",
  other: "neutral",
} as const satisfies Record<ActivityFamily, string>;

/** The family an activity type belongs to. */
export function familyOf(type: ActivityType): ActivityFamily {
  return families[type];
}

/** The tone an activity type is shown in; never the only sign, an icon stands beside it. */
export function toneOf(type: ActivityType): (typeof familyTones)[ActivityFamily] {
  return familyTones[families[type]];
}
