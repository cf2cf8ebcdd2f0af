import { judgeLength } from "../../count-text";
import { mayBeReady } from "../../draft";
import { scanFields } from "../../merge-field";
import type { FactHit, FactRule } from "../copy-facts";
import { WHOLE_TEXT } from "../copy-facts";

const AI_LABEL = /AI\s?(?:生成|辅助|创作|撰写|协助)|人工智能(?:生成|辅助)|由\s?AI|generated (?:by|with) AI/i;

/** A draft that a machine wrote says so (人工智能生成合成内容标识办法). */
export const aiLabel: FactRule = ({ text, draft }) => ({
  hits:
    draft?.isAiDrafted === true && text !== "" && !AI_LABEL.test(text) ? [{ rule: "ai.no-label", ...WHOLE_TEXT }] : [],
});

/** Copy says what members get from it (S1), unless the draft says why it need not. */
export const memberValue: FactRule = ({ draft }) => ({
  hits: draft && !mayBeReady(draft) ? [{ rule: "value.missing", ...WHOLE_TEXT }] : [],
});

/** Merge fields that nothing fills, where they stand. */
export const unfilledFields: FactRule = ({ text, unfilled }) => {
  const open = new Set(unfilled);
  return {
    hits: scanFields(text)
      .filter(({ path }) => open.has(path))
      .map(({ start, end, path }) => ({ rule: "field.unfilled", start, end, params: { path } })),
  };
};

/** The channel's limits: red is cut off or refused, amber is folded away. */
export const channelLength: FactRule = ({ text, profile }) => ({
  hits: (profile ? judgeLength(text, profile) : []).flatMap(({ state, count, limit }): FactHit[] => {
    if (state === "ok") return [];
    const most = state === "red" ? limit.hard : limit.soft;
    return [{ rule: `length.${state}`, ...WHOLE_TEXT, params: { count: String(count), most: String(most) } }];
  }),
});

/** Words that the voice who speaks never says (S40). */
export const tabooWords: FactRule = ({ text, voice }) => ({
  hits: (voice?.tabooWords ?? []).flatMap((word) => {
    const found: FactHit[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ rule: "voice.taboo", start: at, end: at + word.length, params: { voice: voice?.name ?? "", word } });
    }
    return found;
  }),
});
