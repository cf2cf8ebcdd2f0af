import type { Channel } from "@shared/domain/channel";
import type { HandOverImage, HandOverMessage } from "@shared/domain/hand-over";
import type { ExportWords } from "../export-words";
import { channelBeside, remarksOf, whatItIs, whyLeftOut } from "../message-wording";
import { escapeHtml } from "./escape-html";
import type { InlineImages } from "./inline-images";
import type { PageWords } from "./page-words";

/** Channels whose messages stand in a bubble on the reader's phone. */
const CHATS: ReadonlySet<Channel> = new Set(["wechat_group", "wechat_direct", "telegram", "whatsapp", "line", "sms"]);

/** One card of the page: when, where, as whom; the copy; pictures in order; copy button and tick. */
export type CardWriter = (message: HandOverMessage) => string;

/** Writes cards. Remembers which pictures stand in the page already, so that each is in the file once. */
export function cardWriter(words: ExportWords, page: PageWords, images: InlineImages): CardWriter {
  const placed = new Set<string>();
  return (message) => {
    const attributes = [
      `id="m${escapeHtml(message.id)}"`,
      CHATS.has(message.channel) ? 'class="chat"' : "",
      `data-at="${message.at}"`,
      `data-place="${escapeHtml(message.place)}"`,
      `data-staff="${escapeHtml(message.staffName)}"`,
      `data-subject="${escapeHtml(message.subject)}"`,
    ];
    return [
      `<article ${attributes.filter(Boolean).join(" ")}>`,
      `<div class="when"><time datetime="${message.at}">${message.clock}</time><b>${escapeHtml(message.place)}</b></div>`,
      chips(message, words),
      ...remarksOf(message, words).map(({ kind, text }) => `<p class="remark ${kind}">${escapeHtml(text)}</p>`),
      message.text === "" ? "" : `<div class="text">${markedText(message)}</div>`,
      message.text === "" && message.images.length === 0 ? `<p class="blank">${escapeHtml(words.noText)}</p>` : "",
      figures(message.images, words, page, images, placed),
      actions(message, page),
      "</article>\n",
    ].join("");
  };
}

function chips(message: HandOverMessage, words: ExportWords): string {
  const plain = [channelBeside(message), ...whatItIs(message)].filter(Boolean);
  const all = [
    ...plain.map((text) => `<span class="chip">${escapeHtml(text)}</span>`),
    message.voiceName && `<span class="chip voice">${escapeHtml(words.voice(message.voiceName))}</span>`,
    message.staffName && `<span class="chip">${escapeHtml(words.staff(message.staffName))}</span>`,
  ].filter(Boolean);
  return all.length > 0 ? `<div class="chips">${all.join("")}</div>` : "";
}

/** The copy, with what must still be changed by hand made visible; its text content is exactly what is pasted. */
function markedText({ text, gaps, forPoster }: HandOverMessage): string {
  let html = escapeHtml(text);
  for (const [marks, kind] of [
    [gaps, "gap"],
    [forPoster, "poster"],
  ] as const) {
    for (const mark of marks) {
      const shown = escapeHtml(mark);
      html = html.replaceAll(shown, () => `<mark class="${kind}">${shown}</mark>`);
    }
  }
  return html;
}

function figures(
  list: readonly HandOverImage[],
  words: ExportWords,
  page: PageWords,
  images: InlineImages,
  placed: Set<string>,
): string {
  if (list.length === 0) return "";
  const all = list.map((image) => {
    const name = escapeHtml(`${words.image(image.number)} ${image.name}`);
    const found = images.of(image);
    if (found.kind !== "inline") {
      const why = whyLeftOut(image, found.reason, words);
      return `<figure><div class="gone">${escapeHtml(why)}</div><figcaption>${name}</figcaption></figure>`;
    }
    const isFirst = !placed.has(found.elementId);
    placed.add(found.elementId);
    const source = isFirst ? `id="${found.elementId}" src="${found.address}"` : `data-same="${found.elementId}"`;
    const alt = isFirst ? name : `${name} (${escapeHtml(page.sameImage)})`;
    return `<figure><img ${source} alt="${alt}"><figcaption>${name}</figcaption></figure>`;
  });
  const layout = list.length > 4 ? "images" : "images few";
  return `<div class="${layout}">${all.join("")}</div><p class="hint">${escapeHtml(page.imageHint)}</p>`;
}

function actions(message: HandOverMessage, page: PageWords): string {
  const hasText = message.text !== "";
  const label = escapeHtml(page.copy);
  const copy = `<button type="button" class="copy needs-script" data-label="${label}">${label}</button>`;
  const checked = message.status === "sent" ? " checked" : "";
  const tick = `<label class="tick${hasText ? "" : " alone"}"><input type="checkbox"${checked}>${escapeHtml(page.tick)}</label>`;
  const remark = `<details class="say needs-script"><summary>${escapeHtml(page.remark)}</summary><input type="text" maxlength="200" aria-label="${escapeHtml(page.remark)}" placeholder="${escapeHtml(page.remarkHint)}"></details>`;
  return `<div class="acts">${hasText ? copy : ""}${tick}</div>${remark}`;
}
