import type { FactRule } from "../copy-facts";
import { WHOLE_TEXT } from "../copy-facts";

const EXPERTISE = /因为|原理|成分|试过|实测|用了|对比|年经验|老师|顾问|检测|我们测|我自己|步骤|注意|建议|怎么选/;
const DOABLE = /先|再|然后|第一步|可以|试试|记得|每次|每天|取|涂|搭配|换成|避免|不要|打开|准备/;

/** Useful copy shows that its writer knows the matter, and gives a step the reader can take now (S52). */
export const trust: FactRule = ({ text, draft }) => {
  if (draft === null || !["knowledge", "explain", "review", "pain"].includes(draft.kind) || text.trim() === "") {
    return { hits: [] };
  }
  return {
    hits: [
      ...(EXPERTISE.test(text) ? [] : [{ rule: "trust.no-expertise", ...WHOLE_TEXT }]),
      ...(DOABLE.test(text) ? [] : [{ rule: "trust.no-step", ...WHOLE_TEXT }]),
    ],
  };
};
