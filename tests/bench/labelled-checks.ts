import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Channel, channel } from "@shared/domain/channel";
import { findBeyondWords } from "@shared/domain/check/beyond-words";
import { buildCheckEngine, type CheckEngine } from "@shared/domain/check/check-engine";
import { checkText } from "@shared/domain/check/check-text";
import { bareFacts } from "@shared/domain/check/copy-facts";
import { type Finding, findingCategory } from "@shared/domain/check/finding";
import { lawBook, rulePack, rulePackId } from "@shared/domain/check/rule-pack";
import { z } from "zod";

const labelled = z.object({
  asOf: z.string(),
  sentences: z.array(
    z.object({
      text: z.string(),
      packs: z.array(rulePackId),
      channel,
      findings: z.array(z.object({ category: findingCategory, text: z.string() })),
    }),
  ),
});

export type LabelledSentence = z.infer<typeof labelled>["sentences"][number];

/** What a run over the labelled sentences comes to. */
export type LabelledScore = {
  readonly sentences: number;
  readonly clean: number;
  /** Findings that a person marked, and how many of them were found. */
  readonly marked: number;
  readonly found: number;
  /** Findings of the checker at which a person marked nothing. */
  readonly extra: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of clean sentences in which something was found. */
  readonly falseAlarms: number;
  readonly missed: readonly { readonly text: string; readonly stretch: string; readonly category: string }[];
  readonly alarms: readonly { readonly text: string; readonly stretch: string; readonly ruleId: string }[];
};

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(process.cwd(), ...path), "utf8"));

/** The sentences that people marked. */
export function labelledSentences(): LabelledSentence[] {
  return labelled.parse(read("tests", "fixtures", "checks", "labelled.json")).sentences;
}

/** Engines of the shipped packs, each set built once. */
export function shippedEngines(): (packs: readonly string[]) => CheckEngine {
  const all = rulePackId.options.map((id) => rulePack.parse(read("resources", "checks", `${id}.json`)));
  const { laws } = lawBook.parse(read("resources", "checks", "laws.json"));
  const made = new Map<string, CheckEngine>();
  return (packs) => {
    const key = [...packs].sort().join(",");
    const engine =
      made.get(key) ??
      buildCheckEngine(
        all.filter(({ pack }) => packs.includes(pack)),
        laws,
      );
    made.set(key, engine);
    return engine;
  };
}

/** Runs the checker over the sentences, each with its packs and channel. A finding counts where it touches one that was marked. */
export function scoreLabelled(sentences: readonly LabelledSentence[]): LabelledScore {
  const engineOf = shippedEngines();
  const results = sentences.map((sentence) => ({ sentence, found: findIn(sentence, engineOf(sentence.packs)) }));
  const missed = results.flatMap(({ sentence, found }) =>
    sentence.findings
      .filter(({ text }) => !found.some((finding) => touches(sentence.text, finding, text)))
      .map(({ text, category }) => ({ text: sentence.text, stretch: text, category })),
  );
  const alarms = results.flatMap(({ sentence, found }) =>
    found
      .filter((finding) => !sentence.findings.some(({ text }) => touches(sentence.text, finding, text)))
      .map(({ text, ruleId }) => ({ text: sentence.text, stretch: text, ruleId })),
  );
  const marked = sentences.reduce((sum, { findings }) => sum + findings.length, 0);
  const clean = results.filter(({ sentence }) => sentence.findings.length === 0);
  const alarmed = clean.filter(({ found }) => found.length > 0).length;
  const all = results.reduce((sum, { found }) => sum + found.length, 0);
  return {
    sentences: sentences.length,
    clean: clean.length,
    marked,
    found: marked - missed.length,
    extra: alarms.length,
    precision: all === 0 ? 1 : (all - alarms.length) / all,
    recall: marked === 0 ? 1 : (marked - missed.length) / marked,
    falseAlarms: clean.length === 0 ? 0 : alarmed / clean.length,
    missed,
    alarms,
  };
}

function findIn({ text, channel: to }: { text: string; channel: Channel }, engine: CheckEngine): Finding[] {
  const beyondWords = findBeyondWords(bareFacts(text, to));
  return checkText(text, { engine, channel: to, beyondWords });
}

/** Whether a finding and a marked stretch share a character, at any place where the stretch stands. */
function touches(text: string, { start, end }: Finding, stretch: string): boolean {
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
    if (start < at + stretch.length && at < end) return true;
  }
  return false;
}
