import channels from "@resources/channels.json";
import { channelProfile } from "@shared/domain/channel";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import { articleHtml } from "@shared/domain/render/article-html";
import { render } from "@shared/domain/render/render";
import { resolveRenderInput } from "@shared/domain/render-input";
import type { RichNode, RichText } from "@shared/domain/rich-text";
import juice from "juice";
import { z } from "zod";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const SHEET = `section{font-size:16px;line-height:1.75;color:#3f3f3f}p{margin:0 0 16px}h2{font-size:18px;border-left:4px solid #c8412b}
li{margin:0 0 8px}strong{font-weight:bold}a{color:#576b95}blockquote{padding:12px 14px;background:#f7f4ef}`;
const CHARACTERS = 20_000;

/** An article of 20,000 characters for 公众号: beside a plain walk over its tree that only joins its words, and beside juice on simple HTML. */
export async function benchArticle(): Promise<Row[]> {
  const body = anArticle();
  const plain = `<style>${SHEET}</style><section>${plainHtml(body.doc)}</section>`;
  const tools = { fill: (text: string) => text, imageAddress: () => undefined, images: [] };
  const ours = () => written(articleHtml(body, tools).html);
  const work = "article of 20,000 characters for 公众号";
  const input = resolveRenderInput(
    { ...blankMessage, sentText: null, at: "2026-11-28T20:00" },
    {
      ...{ drafts: new Map(), activities: new Map(), groups: new Map(), shops: new Map() },
      ...{ products: new Map(), voices: new Map(), staff: new Map(), tiers: [] },
    },
  );
  const profiles = z.array(channelProfile).parse(channels);
  const draft = { ...blankDraft, title: "会员日", body };
  const whole = () => render(draft, "wechat_official_account", { profiles, input }).counts.length;
  return [
    await beside(
      work,
      "plain walk that joins the words, bare tags",
      () => often(() => written(plainHtml(body.doc))),
      () => often(ours),
      15,
    ),
    await beside(`${work}, juice`, "ours", ours, () => juice(plain).length, 5),
    await beside(
      `${work}, with text, counts and warnings`,
      "ours, HTML alone",
      () => often(ours),
      () => often(whole),
    ),
  ];
}

/** As bytes, the way it leaves; until then the engine has only noted down what to join. */
function written(html: string): number {
  return Buffer.from(html).length;
}

/** One run is too short to be timed. */
function often(work: () => unknown): void {
  for (let run = 0; run < 20; run += 1) work();
}

function anArticle(): RichText {
  const content: RichNode[] = [];
  const random = seededRandom(7);
  for (let seed = 1, length = 0; length < CHARACTERS; seed += 1) {
    const text = seededCopy(random, 120);
    length += text.length;
    const half = Math.floor(text.length / 2);
    const runs: RichNode[] = [
      { type: "text", text: text.slice(0, half) },
      { type: "text", text: text.slice(half), marks: [{ type: "bold" }] },
    ];
    if (seed % 8 === 0)
      content.push({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "小标题" }] });
    if (seed % 5 === 0) {
      const item: RichNode = { type: "listItem", content: [{ type: "paragraph", content: runs }] };
      content.push({ type: "bulletList", content: [item, item] });
      length += text.length;
    } else content.push({ type: "paragraph", content: runs });
  }
  return { version: 1, doc: { type: "doc", content } };
}

const TAGS: Readonly<Record<string, string>> = {
  paragraph: "p",
  heading: "h2",
  bulletList: "ul",
  listItem: "li",
};

/** The least that can be done: every node once, its words and a bare tag joined. */
function plainHtml(node: RichNode): string {
  if (node.text !== undefined) return node.marks ? `<strong>${node.text}</strong>` : node.text;
  let html = "";
  for (const child of node.content ?? []) html += plainHtml(child);
  const tag = TAGS[node.type];
  return tag ? `<${tag}>${html}</${tag}>` : html;
}
