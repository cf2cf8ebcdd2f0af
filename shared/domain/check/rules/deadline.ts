import type { FactRule } from "../copy-facts";

const HURRY = /限时|限量秒杀|闪购|今日特价|仅限今[天日晚]/g;
const LAST = /倒计时|最后[一二两三四五六七八九十\d]{1,3}(?:天|小时|分钟|场|波|批)/g;
/** Words of a sale: without them “最后一天” is a plain fact. */
const SALE = /优惠|特价|折|价|抢|福利|秒杀|大促|促销|满\d|立减|下单|包邮|开团|预售/;
/** A moment that a reader can look up on a clock or calendar. */
const MOMENT =
  /截止|截至|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,2}\s?[:：]\s?\d{2}|\d{1,2}\s?点|零点|24时|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\{\{\s?(?:活动\.结束|截止)|抢完即止到/;

/** 限时 and 最后 need the moment at which it ends, in the text or in the activity behind it (促销规定: shown clearly). */
export const deadline: FactRule = ({ text, activity }) => {
  const words = [...text.matchAll(HURRY), ...(SALE.test(text) ? text.matchAll(LAST) : [])];
  const found = words.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (activity !== null || MOMENT.test(text)) {
    return { hits: [], cleared: found.map((span) => ({ ...span, category: "urgency" as const })) };
  }
  return { hits: found.map((span) => ({ rule: "urgency.no-end", ...span })) };
};
