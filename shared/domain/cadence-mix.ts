import type { GoalMix, MixCounts } from "./cadence-board";
import { type CadenceActivity, type CountedMessage, messageEvidence, percentOf, type Verdict } from "./cadence-facts";
import type { ContentMix } from "./cadence-target";
import { isSideways } from "./content-kind";

/** Percentage points a part may be off its target before it shows. */
const TOLERANCE = 15;

/** With fewer messages than this a share says nothing. */
const ENOUGH = 5;

/** Messages by their part of the mix. */
export function countMix(messages: readonly CountedMessage[]): MixCounts {
  const counts = { presence: 0, interaction: 0, promotion: 0 };
  for (const { part } of messages) counts[part] += 1;
  return counts;
}

/**
 * Whether useful, interactive and selling messages stand to each other as they should (S18, S59); the worst part speaks.
 * Where nobody can answer (our Moments, a group that only announces), interaction is not asked for.
 */
export function mixVerdict(messages: readonly CountedMessage[], target: ContentMix, canAnswer: boolean): Verdict {
  const counts = countMix(messages);
  const total = messages.length;
  const share = {
    presence: percentOf(counts.presence, total),
    interaction: percentOf(counts.interaction, total),
    promotion: percentOf(counts.promotion, total),
  };
  const numbers = { total, ...share, wanted: 0, share: 0 };
  if (total < ENOUGH) return { level: "green", reason: "too_few", numbers, evidence: [] };
  const off = [
    { reason: "selling", by: share.promotion - target.promotion, wanted: target.promotion, share: share.promotion },
    {
      reason: "dull",
      by: target.interaction - share.interaction,
      wanted: target.interaction,
      share: share.interaction,
    },
    { reason: "hollow", by: target.presence - share.presence, wanted: target.presence, share: share.presence },
  ]
    .filter(({ reason }) => canAnswer || reason !== "dull")
    .toSorted((a, b) => b.by - a.by);
  const [worst] = off;
  if (!worst || worst.by <= TOLERANCE) return { level: "green", reason: "fine", numbers, evidence: [] };
  const level = worst.by > TOLERANCE * 2 ? "red" : "amber";
  return {
    level,
    reason: worst.reason,
    numbers: { ...numbers, wanted: worst.wanted, share: worst.share },
    evidence: [],
  };
}

/** How much of what a group gets are offers and gifts: above the limit it comes for the bargain only (S45). */
export function offersVerdict(messages: readonly CountedMessage[], limit: number): Verdict {
  const offers = messages.filter(({ part }) => part === "promotion");
  const total = messages.length;
  const share = percentOf(offers.length, total);
  const numbers = { share, count: offers.length, total, limit };
  if (total < ENOUGH) return { level: "green", reason: "too_few", numbers, evidence: messageEvidence(offers) };
  const isOver = share > limit;
  return {
    level: isOver ? "amber" : "green",
    reason: isOver ? "bargain" : "fine",
    numbers,
    evidence: messageEvidence(offers),
  };
}

/** Activities by goal (S12), and how many let members talk with each other (S54). */
export function countGoals(activities: readonly CadenceActivity[]): GoalMix {
  const goals: GoalMix["goals"] = {};
  for (const { goal } of activities) goals[goal] = (goals[goal] ?? 0) + 1;
  return { goals, total: activities.length, sideways: activities.filter(({ type }) => isSideways(type)).length };
}
