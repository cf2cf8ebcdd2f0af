import type { FactRule } from "../copy-facts";

const GIFT =
  /赠品(?!颜色|随机|款式)|加赠|赠送(?!的)|附赠|再赠|买[一二三四五两\d]{1,2}(?:送|赠)[一二三四五两\d]{1,2}|(?:下单|购买|满\d{1,6}元?)[即就再]?[送赠]/g;
/** How far around the word its particulars are looked for, in UTF-16 units. */
const AROUND = 60;
const SIZE = /\d{1,5}(?:\.\d{1,2})?\s?(?:ml|毫升|g|克|kg|千克|l|升|cm|厘米|寸|码|片|粒|抽)|规格|同款|正装|小样|均码/i;
const COUNT =
  /[一二两三四五六七八九十\d]{1,4}\s?(?:份|个|支|盒|瓶|包|套|件|条|只|张|袋|罐|双|本|片|组)|买[^\n]{0,4}[送赠][一二三四五两\d]/;
const TERM =
  /截止|截至|\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{1,2}\s?[:：]\s?\d{2}|\d{1,2}\s?点|期间|当天|当日|今[天日晚]|送完即止|赠完即止|前\d{1,5}[名位单]|\{\{\s?活动\./;
const NAME = /[送赠](?:品|送)?[^，。！？；\n]{0,12}[\u4e00-\u9fff]{2,}|同款/;

/** A gift needs its name, its size, how many, and until when (广告法第8条). */
export const gift: FactRule = ({ text, activity }) => {
  const hits = [];
  const cleared = [];
  for (const match of text.matchAll(GIFT)) {
    const start = match.index;
    const end = start + match[0].length;
    const near = text.slice(Math.max(0, start - AROUND), end + AROUND);
    const missing = [
      ...(NAME.test(text.slice(start, end + AROUND)) ? [] : ["name"]),
      ...(SIZE.test(near) ? [] : ["size"]),
      ...(COUNT.test(near) ? [] : ["count"]),
      ...(TERM.test(text) || activity !== null ? [] : ["term"]),
    ];
    if (missing.length === 0) cleared.push({ start, end, category: "gift" as const });
    else hits.push({ rule: "gift.incomplete", start, end, params: { missing: missing.join("+") } });
  }
  return { hits, cleared };
};
