import type { FactRule } from "../copy-facts";

const CLAIM =
  /\d{1,3}(?:\.\d{1,2})?%[^，。！？；\n]{0,8}(?:用户|妈妈|姐妹|人|有效|满意|回购|好评|见效)|(?:有效率|满意度|回购率|好评率|复购率)[^，。！？；\n]{0,6}\d{1,3}(?:\.\d{1,2})?%|临床(?:验证|试验|证明|测试)|(?:研究|实验|检测)(?:表明|证实|证明|显示|发现)|专家(?:推荐|一致推荐)|权威(?:认证|机构|检测)|累计(?:销量|售出|卖出)?[^，。！？；\n]{0,4}\d{1,6}\s?(?:万|亿)|\d{1,6}万\+?(?:人|用户|家庭|妈妈)(?:在用|选择|信赖|回购)/g;
const SOURCED =
  /来源|出处|数据来自|依据|报告编号|检测报告[:：]|据[^，。！？\n]{2,30}(?:报告|研究|统计|调查|数据)|《[^》\n]{2,40}》|样本|\d{4}年\d{1,2}月[^，。！？\n]{0,20}(?:统计|调查|检测|数据)|本店[^，。！？\n]{0,12}(?:统计|后台|问卷|订单)/;

/** Figures and findings that are quoted must be true and say where they are from (广告法第11条). */
export const claimEvidence: FactRule = ({ text }) => {
  const found = [...text.matchAll(CLAIM)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (SOURCED.test(text)) return { hits: [], cleared: found.map((span) => ({ ...span, category: "evidence" })) };
  return { hits: found.map((span) => ({ rule: "evidence.no-source", ...span })) };
};
