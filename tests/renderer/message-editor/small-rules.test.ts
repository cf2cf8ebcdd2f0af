import { avatarLetter } from "@renderer/ui/message-editor/avatar-letter";
import { moved } from "@renderer/ui/message-editor/moved";
import { describe, expect, it } from "vitest";

describe("a face for a name", () => {
  it("is the last character of a Chinese name and the first letter of any other", () => {
    expect(["小满", "客服·小北", "anna", "👩 店", ""].map(avatarLetter)).toEqual(["满", "北", "A", "店", "·"]);
  });
});

describe("pictures in order", () => {
  it("move to the place they are dropped on", () => {
    expect([moved(["a", "b", "c"], 0, 2), moved(["a", "b", "c"], 2, 0), moved(["a"], 0, 0)]).toEqual([
      ["b", "c", "a"],
      ["c", "a", "b"],
      ["a"],
    ]);
  });
});
