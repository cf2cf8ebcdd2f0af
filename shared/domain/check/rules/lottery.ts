import type { FactRule } from "../copy-facts";
import { statedPrices } from "../stated-prices";

const LOTTERY = /抽奖|开奖|抽取|抽出|抽\s?\d{1,4}\s?[位名个人]|幸运(?:大)?转盘|刮刮乐|锦鲤|盲抽|抽红包/g;
/** The most that one prize of a draw may be worth, in 分 (反不正当竞争法第11条). */
const MOST_PRIZE = 5_000_000;

/** What the rule text of a draw must say (反不正当竞争法第11条, 促销规定): each with how it is recognised. */
const PARTS = {
  prize: /奖品|奖项|[一二三]等奖|送出|获得|得到/,
  places: /\d{1,5}\s?[位名个份]|名额/,
  entry: /参与(?:方式|条件)|报名|回复|接龙|凡|凭|即可参与|参加/,
  drawnAt: /\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,2}\s?[:：]\s?\d{2}|\d{1,2}\s?点|开奖时间|\{\{\s?活动\./,
  method: /随机|抽取方式|小程序|摇号|直播抽|公证/,
  chance: /概率|中奖率|参与人数/,
  claim: /兑奖|领奖|领取|寄出|发放|公布/,
} as const;

/** A draw must say its rules beforehand (N9), and no prize may be worth more than 50,000 yuan. */
export const lottery: FactRule = ({ text }) => {
  const found = [...text.matchAll(LOTTERY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [first] = found;
  if (!first) return { hits: [] };
  const missing = Object.entries(PARTS).flatMap(([part, expression]) => (expression.test(text) ? [] : [part]));
  const tooDear = statedPrices(text).filter(({ cents }) => cents > MOST_PRIZE);
  return {
    hits: [
      ...tooDear.map(({ start, end }) => ({ rule: "lottery.prize-too-dear", start, end })),
      ...(missing.length > 0
        ? [{ rule: "lottery.rules-missing", ...first, params: { missing: missing.join("+") } }]
        : []),
    ],
    cleared: missing.length === 0 ? found.map((span) => ({ ...span, category: "lottery" as const })) : [],
  };
};
