import { checkText } from "@shared/domain/check/check-text";
import { rulePackId } from "@shared/domain/check/rule-pack";
import { labelledSentences, scoreLabelled, shippedEngines } from "../labelled-checks";
import { beside, type Row } from "../measure";
import { seededRandom } from "../seeded-text";

const MESSAGES = 1000;
const LENGTH = 200;

/**
 * Checks of 1,000 messages of 200 characters with every pack, beside one bare Aho–Corasick pass over the same texts with
 * the same automaton; then how good the findings are, printed with everything that was missed.
 */
export function benchChecks(): Promise<Row[]> {
  const engine = shippedEngines()(rulePackId.options);
  const messages = realisticMessages();
  printScore();
  return Promise.all([
    beside(
      "check 1,000 messages of 200 characters, all packs",
      "bare Aho–Corasick pass",
      () => {
        let hits = 0;
        for (const text of messages) {
          engine.automaton.search(text, () => {
            hits += 1;
          });
        }
        return hits;
      },
      () => messages.reduce((sum, text) => sum + checkText(text, { engine, channel: "wechat_group" }).length, 0),
      9,
    ),
  ]);
}

/** As sellers write: sentences of the labelled set, half of them clean, put together to the same length. */
function realisticMessages(): string[] {
  const random = seededRandom(3);
  const sentences = labelledSentences();
  return Array.from({ length: MESSAGES }, () => {
    let text = "";
    while (text.length < LENGTH) text += `${sentences[Math.floor(random() * sentences.length)]?.text ?? ""}。\n`;
    return text.slice(0, LENGTH);
  });
}

function printScore(): void {
  const score = scoreLabelled(labelledSentences());
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(`labelled sentences ${score.sentences}, of them clean ${score.clean}; marked findings ${score.marked}`);
  console.log(
    `precision ${percent(score.precision)}, recall ${percent(score.recall)}, false alarms on clean copy ${percent(score.falseAlarms)}`,
  );
  for (const { text, stretch, category } of score.missed) console.log(`missed   ${category} “${stretch}” in ${text}`);
  for (const { text, stretch, ruleId } of score.alarms) console.log(`unmarked ${ruleId} “${stretch}” in ${text}`);
}
