import { countText, smsParts } from "../count-text";
import type { RichNode, RichText } from "../rich-text";
import { cutOffset } from "./text-cut";

/** What every marketing message must say (通信短信息服务管理规定); the wording is the operators' usual one. */
const OPT_OUT = "拒收请回复R";
const HAS_OPT_OUT = /拒收|退订|回复?\s*(?:TD|[RTN])(?![A-Za-z])/i;
const LEADING_SIGNATURE = /^【[^【】\n]{1,20}】/;

/** A short message as it arrives, and what was added to it. */
export type SmsCopy = { readonly text: string; readonly addedSignature: boolean; readonly addedOptOut: boolean };

/** Puts the sender's signature in front and the opt-out behind, unless the copy has them. A notice needs no opt-out. */
export function smsCopy(text: string, signature: string | undefined, isNotice: boolean): SmsCopy {
  const addedSignature = text !== "" && Boolean(signature) && !LEADING_SIGNATURE.test(text);
  const addedOptOut = text !== "" && !isNotice && !HAS_OPT_OUT.test(text);
  const signed = addedSignature ? `【${signature}】${text}` : text;
  const separator = /[。！!？?，,；;～~\s]$/.test(signed) ? "" : "，";
  return { text: addedOptOut ? `${signed}${separator}${OPT_OUT}` : signed, addedSignature, addedOptOut };
}

/** How a message is billed: places, parts, and where one part ends and the next begins. */
export function smsBill(text: string): { places: number; billed: number; cuts: number[] } {
  const places = countText(text, "sms");
  const billed = smsParts(places);
  const cuts: number[] = [];
  for (let at = 0; billed > 1 && cuts.length < billed - 1; ) {
    at = cutOffset(text, "sms", 67, at);
    if (at >= text.length) break;
    cuts.push(at);
  }
  return { places, billed, cuts };
}

/** The same document with headings as paragraphs: in a short message 【】 is the sender's signature and nothing else. */
export function withBareHeadings(body: RichText): RichText {
  return { ...body, doc: bare(body.doc) };
}

function bare(node: RichNode): RichNode {
  if (node.type === "heading") return { type: "paragraph", content: node.content };
  return node.content ? { ...node, content: node.content.map(bare) } : node;
}
