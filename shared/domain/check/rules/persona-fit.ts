import { type Influence, influenceAt } from "../../persona";
import type { FactHit, FactRule } from "../copy-facts";
import { WHOLE_TEXT } from "../copy-facts";

/** What copy does for each of the four influences (S47), as far as words show it. */
const ANGLES: Readonly<Record<Influence, RegExp>> = {
  herd: /大家|都在|回购|人(?:在用|下单|选|买)|卖出|已售|群里|排名|好评/,
  authority: /老师|专家|医生|顾问|检测|报告|认证|成分|原理|资质|工程师|配方/,
  interest: /一起|同好|圈|打卡|挑战|玩|爱好|投票|共创|分享/,
  kin: /姐妹|我家|我自己|我妈|老公|孩子|宝宝|闺蜜|朋友|家人|自用/,
};
/** Beyond a word or two nothing of a pain is said in other words. */
const PAIN_PART = 2;

/** Whether copy speaks to its persona: touches one of its pains, and takes the angle of its place on the quadrant (R6). */
export const personaFit: FactRule = ({ text, persona }) => {
  if (persona === null || text.trim() === "") return { hits: [] };
  const { pains } = persona.behaviour;
  const hits: FactHit[] = [];
  if (pains.length > 0 && !pains.some((pain) => touches(text, pain))) {
    hits.push({ rule: "persona.no-pain", ...WHOLE_TEXT, params: { persona: persona.name, pains } });
  }
  const { x, y } = persona.quadrant;
  const angle = influenceAt(persona.quadrant);
  if ((x !== 0 || y !== 0) && !ANGLES[angle].test(text)) {
    hits.push({ rule: `persona.angle-${angle}`, ...WHOLE_TEXT, params: { persona: persona.name } });
  }
  return { hits };
};

/** Whether a text says a pain, or two characters in a row of it. */
export function touches(text: string, pain: string): boolean {
  const words = pain.replace(/[\p{P}\s的了不没很太怕会要]/gu, "");
  if (words.length <= PAIN_PART) return words !== "" && text.includes(words);
  for (let at = 0; at + PAIN_PART <= words.length; at += 1) {
    if (text.includes(words.slice(at, at + PAIN_PART))) return true;
  }
  return false;
}
