import type { FactHit, FactRule } from "../copy-facts";

const REWARD = /佣金|返佣|分佣|推广费|提成|推荐奖(?:励)?|邀请奖(?:励)?/g;
const LEVELS =
  /(?:二级|三级|多级|两级|下级|下线|下下级|团队|间接|裂变)[^，。！？；\n]{0,8}(?:佣金|返佣|分佣|提成|奖励|收益|业绩)|(?:佣金|返佣|分佣|提成)[^，。！？；\n]{0,8}(?:二级|三级|多级|两级|下级|下线|团队)/g;
const DISCLOSED = /含佣金|有佣金|会有佣金|广告|推广合作|商业合作/;

/** Whoever recommends for a commission says so, and there is one level only (N2; 禁止传销条例第7条). */
export const commission: FactRule = ({ text }) => {
  const hits: FactHit[] = [...text.matchAll(LEVELS)].map((match) => ({
    rule: "mlm.levels",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [reward] = text.matchAll(REWARD);
  if (reward && !DISCLOSED.test(text)) {
    hits.push({ rule: "ad.commission-undisclosed", start: reward.index, end: reward.index + reward[0].length });
  }
  return { hits };
};
