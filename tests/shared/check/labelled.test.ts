import { describe, expect, it } from "vitest";
import { labelledSentences, scoreLabelled } from "../../bench/labelled-checks";

describe("the labelled sentences", () => {
  const score = scoreLabelled(labelledSentences());

  it("are at least 400, half of them clean", () => {
    expect(score.sentences).toBeGreaterThanOrEqual(400);
    expect(score.clean / score.sentences).toBeGreaterThanOrEqual(0.45);
  });

  it("give false alarms on at most 3 % of the clean ones, and nearly all of what was marked is found", () => {
    expect(score.falseAlarms).toBeLessThanOrEqual(0.03);
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
  });
});
