import type { TemplateEntry } from "@shared/api/contract/templates";
import { describe, expect, test } from "vitest";
import {
  cuesInTime,
  findEntry,
  freeCueKey,
  onShelf,
  withCopy,
  withCue,
} from "../../../renderer/features/library/templates/template-rows";
import { aLine, aTemplate } from "../../support/a-run-sheet";

const entry = (key: string, origin: TemplateEntry["origin"], id: string | null = null): TemplateEntry => ({
  origin,
  id,
  template: { ...aTemplate(aLine({ key: "open" })), key },
  source: null,
  asOf: null,
});

describe("the template library", () => {
  const entries = [entry("live", "shipped"), entry("vote", "changed", "id-1"), entry("own", "own", "id-2")];
  const keys = (list: readonly TemplateEntry[]) => list.map(({ template }) => template.key);

  test("has the shipped ones on one shelf, one's own and those one changed on another", () => {
    expect([onShelf(entries, "all"), onShelf(entries, "shipped"), onShelf(entries, "own")].map(keys)).toEqual([
      ["live", "vote", "own"],
      ["live"],
      ["vote", "own"],
    ]);
  });

  test("finds a template by its key and, from search, by its record", () => {
    expect([findEntry(entries, "live"), findEntry(entries, "id-1"), findEntry(entries, "gone")]).toEqual([
      entries[0],
      entries[1],
      undefined,
    ]);
  });
});

describe("the lines of a template", () => {
  const early = aLine({ key: "early", time: { kind: "clock", anchor: "start", days: -1, clock: "20:00" } });
  const open = aLine({ key: "open", time: { kind: "offset", anchor: "start", minutes: 0 } });
  const thanks = aLine({ key: "thanks", time: { kind: "offset", anchor: "end", minutes: 30 } });
  const last = aLine({ key: "last", time: { kind: "offset", anchor: "end", minutes: -10 } });

  test("stand in the order in which they fall due, counted from start or end", () => {
    const template = { ...aTemplate(thanks, open, last, early), startClock: "20:00", durationMinutes: 90 };
    expect(cuesInTime(template).map(({ key }) => key)).toEqual(["early", "open", "last", "thanks"]);
  });

  test("are changed and doubled one by one, each with a key of its own", () => {
    expect(withCue([early, open], "open", { title: "开场" }).map(({ title }) => title)).toEqual([early.title, "开场"]);
    expect(withCopy([early, open], "early")).toEqual([early, { ...early, key: "line_3" }, open]);
    expect(freeCueKey([{ key: "line_2" }])).toBe("line_3");
  });
});
