import type { HandOver } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { escapeHtml } from "./html/escape-html";
import { type InlineImages, inlineImages } from "./html/inline-images";
import { cardWriter } from "./html/message-card";
import mainStyle from "./html/page.css?raw";
import scriptFile from "./html/page.js?raw";
import cardStyle from "./html/page-card.css?raw";
import colours from "./html/page-colours.css?raw";
import printStyle from "./html/page-print.css?raw";
import { joinedFiles, pageStart } from "./html/page-start";
import { type PageWords, pageWordsFor } from "./html/page-words";
import takeAlong from "./html/take-along.js?raw";
import { phoneColours, sealOf } from "./shop-look";

const pageStyle = joinedFiles(colours, mainStyle, cardStyle, printStyle);
const pageScript = joinedFiles(takeAlong, scriptFile);

/**
 * One page that carries everything and needs nothing: it opens from a file on a phone, offline, in WeChat's browser too.
 * Every word of the workspace is escaped text; the only script and style that may run are our own, named by their hash.
 */
export async function exportHtml(handOver: HandOver, tools: ExportTools): Promise<string> {
  const words = wordsFor(handOver);
  const page = pageWordsFor(handOver.language);
  const images = await inlineImages(handOver, tools);
  const writeCard = cardWriter(words, page, images);
  const parts = [
    head(handOver, words, page),
    header(handOver, words, page, images),
    toolbar(handOver, page),
    "<main>\n",
  ];
  for (const day of handOver.days) {
    const today = `<span class="chip today">${escapeHtml(page.today)}</span>`;
    const count = `<small>${escapeHtml(page.perDay(day.messages.length))}</small>`;
    parts.push(`<section data-date="${day.date}"><h2>${escapeHtml(page.day(day.date))}${today}${count}</h2>\n`);
    for (const message of day.messages) {
      parts.push(writeCard(message));
      await tools.advance("writing", message.number, handOver.count);
    }
    parts.push("</section>\n");
  }
  parts.push(
    `</main>\n<footer>${escapeHtml(page.footer)}</footer>\n<p id="said" class="spoken" role="status"></p>\n`,
    `<script>${pageScript}</script>\n</body>\n</html>\n`,
  );
  return parts.join("");
}

function head(handOver: HandOver, words: ExportWords, page: PageWords): string {
  return pageStart({
    language: handOver.language,
    title: titleOf(handOver, words, page),
    style: pageStyle + phoneColours(handOver.shop),
    script: pageScript,
    data: {
      sent: page.sent,
      copied: page.copied,
      uncopied: page.uncopied,
      again: page.again,
      pack: handOver.id,
      file: receiptName(handOver),
    },
  });
}

/** What a receipt's file is called: whose it is and of which days. */
function receiptName({ staff, from, to }: HandOver): string {
  const who = staff.length === 1 ? staff : [];
  return ["群策回执", ...who, from === to ? from : `${from}_${to}`].join("-");
}

function titleOf(handOver: HandOver, words: ExportWords, page: PageWords): string {
  return [handOver.workspace, words.title, page.span(handOver.from, handOver.to)].filter(Boolean).join(" · ");
}

function header(handOver: HandOver, words: ExportWords, page: PageWords, images: InlineImages): string {
  const { shop } = handOver;
  const sub = [page.span(handOver.from, handOver.to), words.count(handOver.count, handOver.days.length)];
  const contact = [shop?.name, shop?.serviceHours, shop?.links[0]].filter(Boolean);
  const made = words.madeAt(handOver.madeAt.replace("T", " "));
  const tips = [
    `<p class="tip no-script-tip">${escapeHtml(page.noScript)}</p>`,
    `<p class="tip" id="forgets" hidden>${escapeHtml(page.forgets)}</p>`,
    images.leftOut > 0 ? `<p class="tip">${escapeHtml(words.imagesLeftOut(images.leftOut))}</p>` : "",
  ];
  return [
    `<header><span class="seal" aria-hidden="true">${escapeHtml(sealOf(shop))}</span>`,
    `<h1>${escapeHtml([handOver.workspace, words.title].filter(Boolean).join(" · "))}</h1>`,
    `<p class="sub">${escapeHtml(sub.join(" · "))}</p>`,
    `<p class="sub more">${escapeHtml([...contact, made].join(" · "))}</p>`,
    ...tips,
    choices(handOver, page),
    "</header>\n",
  ].join("");
}

function toolbar(handOver: HandOver, page: PageWords): string {
  return [
    `<div class="bar needs-script" role="region" aria-label="${escapeHtml(page.report)}"><div>`,
    `<span class="count">${escapeHtml(page.sent)} <span id="done">0</span> / <span id="all">${handOver.count}</span></span>`,
    `<label class="only"><input type="checkbox" id="open">${escapeHtml(page.onlyOpen)}</label>`,
    `<button type="button" class="quiet" id="save">${escapeHtml(page.receiptFile)}</button>`,
    `<button type="button" class="quiet" id="report" data-label="${escapeHtml(page.report)}">${escapeHtml(page.report)}</button>`,
    '<progress class="track" id="track" value="0" max="1"></progress>',
    "</div></div>\n",
  ].join("");
}

function choices(handOver: HandOver, page: PageWords): string {
  const selects = choice("staff", page.allStaff, handOver.staff) + choice("place", page.allPlaces, handOver.places);
  return selects === "" ? "" : `<div class="choices needs-script">${selects}</div>`;
}

function choice(id: string, all: string, names: readonly string[]): string {
  if (names.length < 2) return "";
  const options = names.map((name) => `<option value="${escapeHtml(name)}">${escapeHtml(name)}</option>`);
  return `<select id="${id}" aria-label="${escapeHtml(all)}"><option value="">${escapeHtml(all)}</option>${options.join("")}</select>`;
}
