import { describe, expect, test } from "vitest";
import { openFieldsOf, withValues } from "../../../renderer/ui/run-sheet/open-fields/open-field-rows";

const cue = (status: "planned" | "sent" | "open" | "done", ...unfilled: string[]) => ({
  status,
  shown: { title: "", steps: [], unfilled },
});

describe("what an activity's run sheet still lacks", () => {
  test("is listed with the number of cues that need it, most needed first, past ones left out", () => {
    const cues = [
      cue("planned", "奖品", "名额"),
      cue("open", "奖品"),
      cue("sent", "口令"),
      cue("planned", "商品.链接", "奖品"),
    ];
    expect(openFieldsOf(cues)).toEqual([
      { path: "奖品", count: 3, isAutomatic: false },
      { path: "名额", count: 1, isAutomatic: false },
      { path: "商品.链接", count: 1, isAutomatic: true },
    ]);
  });

  test("is added to what was filled in before; an emptied value is taken out", () => {
    const typed = new Map([
      ["奖品", " 小样三件套 "],
      ["名额", ""],
    ]);
    expect(withValues({ 名额: "20", 口令: "冬至" }, typed)).toEqual({ 口令: "冬至", 奖品: "小样三件套" });
  });
});
