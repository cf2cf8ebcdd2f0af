import type { FactHit, FactRule } from "../copy-facts";
import { WHOLE_TEXT } from "../copy-facts";

/** From wish to paid in more steps than this loses people (S53). */
const MOST_STEPS = 3;
const FIRST_STEP =
  /下单|接龙|回复|扣\s?\d|扫码|点击|点开|戳|链接|口令|小程序|私信|报名|拍下|付款|预定|预订|到店|打开|搜索?|https?:\/\/|\{\{\s?商品\.链接/;
const ARROWS = /(?:[^→➡\n]{1,20}(?:→|➡️?|->|—>)){2,12}[^→➡\n]{1,20}/g;
const NUMBERED = /(?:^|\n)[ \t　]{0,4}(?:\d{1,2}[.、)）]|[①②③④⑤⑥⑦⑧⑨]|第[一二三四五六七八]步|步骤[一二三四五六七八\d])/g;
const ABOUT_BUYING = /怎么买|如何购买|购买方式|下单方式|购买流程|下单流程|参与方式|步骤|怎么下单/;

/** Copy that sells carries the first step of the path, and the path is short (S53). */
export const buyingPath: FactRule = ({ text, draft }) => {
  const hits: FactHit[] = [];
  if (draft?.kind === "promotion" && text.trim() !== "" && !FIRST_STEP.test(text)) {
    hits.push({ rule: "path.no-first-step", ...WHOLE_TEXT });
  }
  const path = longestPath(text);
  if (path && path.steps > MOST_STEPS) {
    hits.push({ rule: "path.long", start: path.start, end: path.end, params: { steps: String(path.steps) } });
  }
  return { hits };
};

/** The longest way to buy that a text lays out, by arrows or, where it speaks of buying, by numbered lines. */
export function longestPath(text: string): { steps: number; start: number; end: number } | undefined {
  const paths = [...text.matchAll(ARROWS)].map((match) => ({
    steps: match[0].split(/→|➡️?|->|—>/).length,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const heading = ABOUT_BUYING.exec(text);
  if (heading) {
    const steps = [...text.slice(heading.index).matchAll(NUMBERED)].length;
    if (steps > 0) paths.push({ steps, start: heading.index, end: heading.index + heading[0].length });
  }
  return paths.sort((a, b) => b.steps - a.steps)[0];
}
