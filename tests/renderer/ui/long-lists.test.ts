import { scrollToSee, windowRows } from "@renderer/ui/window-rows";
import { describe, expect, it } from "vitest";

describe("a long list", () => {
  it("draws only what is seen and a little beyond, and keeps its full height", () => {
    const window = windowRows(1000, 56, 28_000, 560);
    expect(window).toEqual({ first: 492, last: 518, before: 27_552, after: 26_992 });
    expect(window.before + window.after + (window.last - window.first) * 56).toBe(56_000);
  });

  it("draws everything when everything fits", () => {
    expect(windowRows(3, 36, 0, 600)).toEqual({ first: 0, last: 3, before: 0, after: 0 });
  });

  it("stands for an empty list", () => {
    expect(windowRows(0, 36, 0, 600)).toEqual({ first: 0, last: 0, before: 0, after: 0 });
  });

  it("still draws its end when it got shorter under the scroll", () => {
    const window = windowRows(10, 36, 9000, 360);
    expect({ last: window.last, after: window.after }).toEqual({ last: 10, after: 0 });
  });

  it("scrolls no further than the chosen row needs", () => {
    expect([scrollToSee(2, 36, 500, 360), scrollToSee(40, 36, 500, 360), scrollToSee(20, 36, 500, 360)]).toEqual([
      72, 1116, 500,
    ]);
  });
});
