import type { ActivityType } from "./activity";
import type { DraftKind } from "./draft";
import { fieldPathsOf } from "./merge-field";

/** What a message is for: why it is worth being here, talking with each other, selling or giving away. */
export type MixPart = "presence" | "interaction" | "promotion";

/** What tells a message's kind; `text` is only read when the others are silent. */
export type KindClues = {
  readonly draftKind: DraftKind | null;
  readonly activityType: ActivityType | null;
  readonly topicId: string | null;
  readonly text: string;
};

/** What the messages of an activity are by default; what gives a discount or a gift counts as promotion (S45). */
const kindOfActivity: Readonly<Record<ActivityType, DraftKind | null>> = {
  member_day: "promotion",
  inner_sale: "promotion",
  flash_sale: "promotion",
  trial: "promotion",
  presale: "promotion",
  order_chain: "promotion",
  lottery: "promotion",
  red_packet: "promotion",
  referral: "promotion",
  clearance: "promotion",
  anniversary: "promotion",
  live: "promotion",
  check_in: "interaction",
  topic: "interaction",
  member_list: "interaction",
  show_off: "interaction",
  vote: "interaction",
  survey: "interaction",
  beta: "interaction",
  welcome: "interaction",
  wake_up: "interaction",
  expert_talk: "knowledge",
  knowledge: "knowledge",
  greeting: "life",
  other: null,
};

/** Activities in which members talk with each other, not only with us (S54). */
const SIDEWAYS: ReadonlySet<ActivityType> = new Set(["check_in", "topic", "member_list", "show_off", "vote"]);

const partOfKind: Readonly<Record<DraftKind, MixPart>> = {
  explain: "presence",
  review: "presence",
  scene: "presence",
  pain: "presence",
  testimony: "presence",
  knowledge: "presence",
  life: "presence",
  // Service is no advertising: a notice keeps a group company as knowledge does.
  notice: "presence",
  interaction: "interaction",
  promotion: "promotion",
};

const OFFER_FIELDS: ReadonlySet<string> = new Set(["商品.价格", "商品.会员价", "商品.日常价", "商品.链接"]);

/** Words of an offer as sellers write them; every part is of bounded length. */
const OFFER_WORDS = /[¥￥] ?\d|\d(?:\.\d{1,2})? ?(?:元|折|块钱)|满 ?\d{1,5} ?减|优惠券|领券|秒杀|特价|包邮|开抢|拼团/;

/**
 * What kind of content a message is (S18): what its draft says; else what its activity is; else a topic is interaction;
 * else its text: price and link fields or words of an offer are promotion, a question is interaction, anything else a notice.
 */
export function contentKindOf({ draftKind, activityType, topicId, text }: KindClues): DraftKind {
  if (draftKind !== null) return draftKind;
  const ofActivity = activityType === null ? null : kindOfActivity[activityType];
  if (ofActivity !== null) return ofActivity;
  if (topicId !== null) return "interaction";
  if (fieldPathsOf(text).some((path) => OFFER_FIELDS.has(path)) || OFFER_WORDS.test(text)) return "promotion";
  return /[?？]/.test(text) ? "interaction" : "notice";
}

/** Which part of the mix a kind of content belongs to. */
export function mixPartOf(kind: DraftKind): MixPart {
  return partOfKind[kind];
}

/** Whether an activity lets members talk with each other. */
export function isSideways(type: ActivityType): boolean {
  return SIDEWAYS.has(type);
}
