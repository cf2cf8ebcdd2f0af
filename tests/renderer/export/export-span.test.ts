import { daysOf, EXPORT_SPANS } from "@renderer/features/export/export-span";
import { describe, expect, it } from "vitest";

const custom = { from: "2026-12-10", to: "2026-12-01" };

describe("the days to export", () => {
  it("count weeks from Monday where the week starts on Monday, over the year's end too", () => {
    expect(EXPORT_SPANS.map((span) => daysOf(span, "2026-12-31", 1, custom))).toEqual([
      { from: "2026-12-31", to: "2026-12-31" },
      { from: "2027-01-01", to: "2027-01-01" },
      { from: "2026-12-28", to: "2027-01-03" },
      { from: "2027-01-04", to: "2027-01-10" },
      { from: "2026-12-01", to: "2026-12-10" },
    ]);
  });

  it("count weeks from Sunday where the week starts on Sunday", () => {
    expect(daysOf("thisWeek", "2026-11-29", 7, custom)).toEqual({ from: "2026-11-29", to: "2026-12-05" });
  });
});
