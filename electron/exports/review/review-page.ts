import { escapeHtml } from "../html/escape-html";
import pageStyle from "../html/page.css?raw";
import cardStyle from "../html/page-card.css?raw";
import colours from "../html/page-colours.css?raw";
import { joinedFiles, pageStart } from "../html/page-start";
import takeAlong from "../html/take-along.js?raw";
import reviewStyle from "./review.css?raw";
import scriptFile from "./review.js?raw";
import { type ReviewWords, reviewWordsFor } from "./review-words";

/** One draft or message to be reviewed. `text` is what the reviewer may edit, `shown` how it reads with its fields filled. */
export type ReviewItem = {
  readonly kind: "drafts" | "messages";
  readonly id: string;
  readonly title: string;
  /** Where and when it goes, as far as that is known. */
  readonly place: string;
  readonly text: string;
  readonly shown: string;
  /** A message that takes its text from a draft is edited there. */
  readonly isEditable: boolean;
};

export type ReviewPage = {
  readonly workspace: string;
  readonly madeAt: string;
  readonly language: "zh-CN" | "en";
  readonly items: readonly ReviewItem[];
};

const style = joinedFiles(colours, pageStyle, cardStyle, reviewStyle);
const script = joinedFiles(takeAlong, scriptFile);

/** One page on which somebody without the app approves, comments and edits, and that makes a text to send back (C20). */
export function reviewPage({ workspace, madeAt, language, items }: ReviewPage): string {
  const words = reviewWordsFor(language);
  const title = [workspace, words.title, madeAt.replace("T", " ")].filter(Boolean).join(" · ");
  const data = {
    copied: words.copied,
    uncopied: words.uncopied,
    pack: `${workspace}|${madeAt}`,
    file: `${words.file}-${workspace}`,
  };
  return [
    pageStart({ language, title, style, script, data }),
    `<header><span class="seal" aria-hidden="true">群</span><h1>${escapeHtml([workspace, words.title].filter(Boolean).join(" · "))}</h1>`,
    `<p class="sub">${escapeHtml(madeAt.replace("T", " "))}</p><p class="how">${escapeHtml(words.how)}</p>`,
    `<p class="who"><input id="reviewer" maxlength="60" aria-label="${escapeHtml(words.name)}" placeholder="${escapeHtml(words.name)}"></p></header>`,
    `<div class="bar"><div><span class="count">${escapeHtml(words.done)} <span id="done">0</span> / ${items.length}</span>`,
    `<button type="button" class="quiet" id="save">${escapeHtml(words.save)}</button>`,
    `<button type="button" class="quiet" id="copy">${escapeHtml(words.copy)}</button></div></div>`,
    "<main>",
    ...items.map((item) => card(item, words)),
    `</main>\n<footer>${escapeHtml(words.footer)}</footer>\n<p id="said" class="spoken" role="status"></p>`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

function card({ kind, id, title, place, text, shown, isEditable }: ReviewItem, words: ReviewWords): string {
  const radio = (value: string, label: string) =>
    `<label><input type="radio" name="v-${escapeHtml(id)}" value="${value}">${escapeHtml(label)}</label>`;
  const area = `<textarea data-field="text" aria-label="${escapeHtml(words.edit)}">\n${escapeHtml(text)}</textarea>`;
  return [
    `<article data-kind="${kind}" data-id="${escapeHtml(id)}">`,
    `<div class="when"><b>${escapeHtml(title)}</b></div>`,
    place === "" ? "" : `<div class="chips"><span class="chip">${escapeHtml(place)}</span></div>`,
    `<div class="text">${escapeHtml(shown)}</div>`,
    `<div class="verdicts">${radio("approve", words.approve)}${radio("change", words.change)}</div>`,
    `<textarea data-field="comment" rows="1" maxlength="2000" aria-label="${escapeHtml(words.comment)}" placeholder="${escapeHtml(words.comment)}"></textarea>`,
    isEditable
      ? `<details><summary>${escapeHtml(words.edit)}</summary><p class="hint">${escapeHtml(words.keepFields)}</p>${area}</details>`
      : `<details hidden>${area}</details>`,
    "</article>",
  ].join("");
}
