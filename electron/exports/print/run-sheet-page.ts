import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import type { HandOver } from "@shared/domain/hand-over";
import { replaceFields } from "@shared/domain/merge-field";
import { clockOf, dateOf } from "@shared/domain/wall-time";
import { type ExportWords, wordsFor } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { pageWordsFor } from "../html/page-words";
import type { PageShop } from "../shop-look";
import { printShell } from "./print-shell";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** An activity's run sheet, ready to be printed: cues in the order of their time, with their words as shown to people. */
export type RunSheetPage = {
  readonly activity: Activity;
  readonly groups: readonly string[];
  readonly cues: readonly CueView[];
  readonly language: HandOver["language"];
  readonly madeAt: string;
  readonly shop: PageShop;
};

/** The run sheet on paper: who does what when, with the whole copy and a box to tick; a heading a day. */
export function runSheetPage({ activity, groups, cues, language, madeAt, shop }: RunSheetPage, sheet: Sheet): string {
  const words = wordsFor({ language });
  const print = printWordsFor({ language });
  const page = pageWordsFor(language);
  const span = `${activity.start.replace("T", " ")} — ${activity.end.replace("T", " ")}`;
  const sub = [[span, ...groups].join(" · "), activity.memberValue].filter(Boolean);
  const days = Map.groupBy(cues, ({ at }) => dateOf(at));
  const columns = [words.columns.time, words.columns.voice, print.where, print.what, print.done];
  const head = columns.map((name) => `<th>${escapeHtml(name)}</th>`).join("");
  const body = [...days].map(([date, list]) => {
    const rows = list.map((cue) => row(cue, words)).join("\n");
    return `<table class="day"><colgroup><col style="width:19mm"><col style="width:26mm"><col style="width:30mm"><col><col style="width:11mm"></colgroup><thead><tr><th class="day-name" colspan="5">${escapeHtml(page.day(date))}</th></tr><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  });
  return printShell({
    language,
    title: activity.title,
    foot: `${print.made} · ${madeAt.replace("T", " ")}`,
    sheet,
    shop,
    head: `<h1>${escapeHtml(activity.title)}</h1>${sub.map((line) => `<p class="sub">${escapeHtml(line)}</p>`).join("")}`,
    body: body.join("\n") || `<p class="empty">${escapeHtml(print.noCues)}</p>`,
  });
}

function row(cue: CueView, words: ExportWords): string {
  const isDone = cue.status === "sent" || cue.status === "done";
  const minutes = cue.duration > 0 ? `<br><span class="muted">${cue.duration}′</span>` : "";
  const people = [cue.voiceName, cue.staffName].filter((name) => name !== null);
  const images = [
    ...cue.images.map(({ name }, index) => `${words.image(index + 1)} ${name}`),
    ...cue.wantedImages.map((name) => `${name}（${words.imageMissing}）`),
  ];
  const steps = cue.shown.steps.map(
    (text, index) => `<p><span class="box${cue.steps[index]?.done ? " ticked" : ""}"></span> ${copyWithGaps(text)}</p>`,
  );
  return [
    `<tr class="${isDone ? "done" : ""}"><td class="clock">${clockOf(cue.at)}${minutes}</td>`,
    `<td>${people.map(escapeHtml).join("<br>")}</td>`,
    `<td><b>${escapeHtml(cue.groupName ?? "")}</b><br><span class="muted">${copyWithGaps(cue.shown.title)}</span></td>`,
    `<td><p class="copy">${copyWithGaps(cue.text)}</p>${steps.join("")}`,
    images.length > 0 ? `<p class="muted">${escapeHtml(images.join("   "))}</p>` : "",
    `</td><td class="tick"><span class="box${isDone ? " ticked" : ""}"></span></td></tr>`,
  ].join("");
}

/** The copy, with what nobody has filled in yet as words to be seen: a page that leaves the app shows no braces. */
function copyWithGaps(text: string): string {
  const clean = replaceFields(text, ({ path }) => `【待填：${path}】`);
  return escapeHtml(clean).replace(/【待填：[^【】\n]{1,64}】/g, (gap) => `<span class="gap">${gap}</span>`);
}
