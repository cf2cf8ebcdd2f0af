import { paletteGroups } from "@renderer/app/palette-items";
import { piecesOf } from "@renderer/ui/highlighted";
import type { SearchHit } from "@shared/api/contract/search";
import { describe, expect, it } from "vitest";

const hit = (id: string): SearchHit => ({
  kind: "drafts",
  id,
  title: "会员日预告",
  excerpt: "",
  titleSpans: [[0, 3]],
  excerptSpans: [],
  hint: "",
});

describe("the palette", () => {
  it("offers every command before anything is typed, but not itself", () => {
    const [group, ...others] = paletteGroups("", []);
    expect(others).toEqual([]);
    expect(group?.items.map((item) => item.key).slice(0, 3)).toEqual([
      "command:undo",
      "command:redo",
      "command:newDraft",
    ]);
  });

  it("finds a command in either language, and puts it before what was found", () => {
    const groups = paletteGroups("draft", [{ kind: "drafts", hits: [hit("1")], more: false }]);
    expect(groups.map((group) => [group.title, group.items.map((item) => item.key)])).toEqual([
      ["commands", ["command:newDraft", "command:newDraftFromTemplate", "command:goDrafts"]],
      ["drafts", ["drafts:1"]],
    ]);
  });

  it("offers more of a kind that has more", () => {
    const groups = paletteGroups("会员", [{ kind: "drafts", hits: [hit("1")], more: true }]);
    expect(groups.at(-1)?.items.map((item) => item.key)).toEqual(["drafts:1", "more:drafts"]);
  });

  it("shows no heading over nothing", () => {
    expect(paletteGroups("查无此词", [{ kind: "drafts", hits: [], more: false }])).toEqual([]);
  });
});

describe("found words in a text", () => {
  it("are cut out where they stand", () => {
    expect(piecesOf("会员日预告", [[0, 3]])).toEqual([
      { start: 0, text: "会员日", marked: true },
      { start: 3, text: "预告", marked: false },
    ]);
  });

  it("that overlap or reach past the end lose no character", () => {
    const pieces = piecesOf("一二三四五", [
      [1, 3],
      [2, 4],
      [4, 99],
    ]);
    expect(pieces.map((piece) => piece.text).join("")).toBe("一二三四五");
  });
});
