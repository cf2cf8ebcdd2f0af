import type { Channel } from "../channel";
import type { BeyondWords } from "./beyond-words";
import type { CheckEngine } from "./check-engine";
import { findStretches } from "./find-stretches";
import type { Finding } from "./finding";
import { settleStretches } from "./stretch";

export type CheckOptions = {
  readonly engine: CheckEngine;
  /** Where the text goes; without it the rules of every channel are asked. */
  readonly channel?: Channel | undefined;
  /** What rules beyond words have found; they come first where two say the same. */
  readonly beyondWords?: BeyondWords;
};

const NOTHING: BeyondWords = { stretches: [], cleared: [] };

/** Everything that is found in a text, in reading order, each stretch once. Time grows with the text. */
export function checkText(text: string, { engine, channel, beyondWords }: CheckOptions): Finding[] {
  const { stretches, cleared } = beyondWords ?? NOTHING;
  const words = findStretches(text, engine, channel).filter(
    ({ category, severity, start, end }) =>
      severity === "error" ||
      !cleared.some((span) => span.category === category && span.start < end && start < span.end),
  );
  const settled = settleStretches([...stretches, ...words]);
  let line = 1;
  let next = nextBreak(text, 0);
  return settled.map(({ start, end, ...what }) => {
    for (; next < start; next = nextBreak(text, next + (text.startsWith("\r\n", next) ? 2 : 1))) line += 1;
    return { line, start, end, text: text.slice(start, end), ...what };
  });
}

/** Index of the next line break, `\n`, `\r\n` or `\r`, or infinity: lines are those an editor counts. */
function nextBreak(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || unit === 13) return index;
  }
  return Number.POSITIVE_INFINITY;
}
