import type { HandOver } from "@shared/domain/hand-over";
import type { Evidence, Persona, PortraitField } from "@shared/domain/persona";
import { escapeHtml } from "../html/escape-html";
import type { PageShop } from "../shop-look";
import { portraitWordsFor } from "./portrait-words";
import { printShell } from "./print-shell";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** A persona ready to be printed. */
export type PortraitPage = {
  readonly persona: Persona;
  readonly tiers: readonly string[];
  readonly language: HandOver["language"];
  readonly madeAt: string;
  readonly shop: PageShop;
};

/** A persona's four panes on one sheet (S48), every statement marked that no evidence backs (S49). */
export function portraitPage({ persona, tiers, language, madeAt, shop }: PortraitPage, sheet: Sheet): string {
  const words = portraitWordsFor(language);
  const print = printWordsFor({ language });
  const backed = new Set(persona.evidence.map(({ field }) => field));
  const entry = (field: PortraitField, text: string) => {
    if (text.trim() === "") return "";
    const mark = backed.has(field) ? "" : ` <span class="gap">${escapeHtml(words.assumed)}</span>`;
    return `<dt>${escapeHtml(words.fields[field])}</dt><dd>${escapeHtml(text)}${mark}</dd>`;
  };
  const pane = (title: string, entries: readonly string[]) =>
    `<section class="pane"><h2>${escapeHtml(title)}</h2><dl>${entries.join("") || `<dd class="muted">—</dd>`}</dl></section>`;
  const { basics, behaviour } = persona;
  const panes = [
    pane(words.panes.basics, [
      entry("age", basics.age),
      entry("gender", basics.gender),
      entry("region", basics.region),
      entry("occupation", basics.occupation),
    ]),
    pane(words.panes.behaviour, [
      entry("habits", behaviour.habits),
      entry("scenes", behaviour.scenes.join("、")),
      entry("pains", behaviour.pains.join("、")),
      entry("hobbies", behaviour.hobbies.join("、")),
    ]),
    pane(words.panes.socialNeed, [entry("socialNeed", persona.socialNeed)]),
    pane(words.panes.joinReason, [entry("joinReason", persona.joinReason)]),
  ];
  const sub = [persona.summary, [...tiers, ...persona.infoSources, persona.activeHours].filter(Boolean).join(" · ")];
  return printShell({
    language,
    title: persona.name,
    foot: `${print.made} · ${madeAt.replace("T", " ")}`,
    sheet,
    shop,
    head: `<h1>${escapeHtml(persona.name)}</h1>${sub
      .filter(Boolean)
      .map((line) => `<p class="sub">${escapeHtml(line)}</p>`)
      .join("")}`,
    body: `<div class="panes">${panes.join("\n")}</div>\n${evidenceTable(persona.evidence, words)}`,
  });
}

function evidenceTable(evidence: readonly Evidence[], words: ReturnType<typeof portraitWordsFor>): string {
  if (evidence.length === 0) return "";
  const rows = evidence.map(
    ({ field, source, date, note }) =>
      `<tr><td>${escapeHtml(words.fields[field])}</td><td>${escapeHtml(words.sources[source])}</td><td>${date ?? ""}</td><td>${escapeHtml(note)}</td></tr>`,
  );
  return `<h2>${escapeHtml(words.evidence)}</h2><table><colgroup><col style="width:26mm"><col style="width:30mm"><col style="width:24mm"><col></colgroup><tbody>${rows.join("")}</tbody></table>`;
}
