import { planName } from "@renderer/features/welcome/use-opening";
import { formatSize } from "@renderer/ui/format-size";
import { describe, expect, it } from "vitest";

describe("a plan's workspace", () => {
  it("is called like the file", () => {
    expect([planName("12月排期.xlsx"), planName("社群 计划.v2.csv"), planName(".csv")]).toEqual([
      "12月排期",
      "社群 计划.v2",
      ".csv",
    ]);
  });
});

describe("a file's size", () => {
  it("is told in the unit one can picture", () => {
    expect([512, 20_480, 3_565_158, 230_000_000].map(formatSize)).toEqual(["512 B", "20 KB", "3.4 MB", "219 MB"]);
  });
});
