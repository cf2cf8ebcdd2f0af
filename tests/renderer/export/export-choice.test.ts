import { selectionOf, startChoice } from "@renderer/features/export/export-choice";
import { describe, expect, it } from "vitest";

const TODAY = "2026-11-28";
const GROUP = "00000000-0000-7000-8000-000000000001";

describe("the export dialog", () => {
  it("starts with today for everyone, as a page for a phone", () => {
    const choice = startChoice(undefined, TODAY, 1);
    expect([choice.span, choice.format, choice.allowUnfilled]).toEqual(["today", "html", false]);
    expect(selectionOf(choice, TODAY, 1)).toEqual({ from: TODAY, to: TODAY });
  });

  it("recognises the span it is asked for by its days", () => {
    expect([
      startChoice({ from: "2026-11-29", to: "2026-11-29" }, TODAY, 1).span,
      startChoice({ from: "2026-11-30", to: "2026-12-06" }, TODAY, 1).span,
      startChoice({ from: "2026-12-01", to: "2026-12-24" }, TODAY, 1).span,
    ]).toEqual(["tomorrow", "nextWeek", "custom"]);
  });

  it("keeps the groups it is asked for", () => {
    const choice = startChoice({ from: "2026-12-01", to: "2026-12-24", groupIds: [GROUP] }, TODAY, 1);
    expect(selectionOf(choice, TODAY, 1)).toEqual({ from: "2026-12-01", to: "2026-12-24", groupIds: [GROUP] });
  });
});
