import { movePlace, placeOfPoint, QUARTERS } from "@renderer/features/personas/quadrant-move";
import { influenceAt } from "@shared/domain/persona";
import { describe, expect, it } from "vitest";

describe("the influence quadrant", () => {
  it("moves by a tenth with the arrows, by half with Shift, and stays inside", () => {
    expect(movePlace({ x: 0, y: 0 }, "ArrowLeft", false)).toEqual({ x: -0.1, y: 0 });
    expect(movePlace({ x: 0.2, y: 0.1 }, "ArrowUp", true)).toEqual({ x: 0.2, y: 0.6 });
    expect(movePlace({ x: 0.95, y: -1 }, "ArrowRight", false)).toEqual({ x: 1, y: -1 });
    expect(movePlace({ x: 0.1, y: -0.8 }, "ArrowDown", true)).toEqual({ x: 0.1, y: -1 });
    expect(movePlace({ x: 0, y: 0 }, "Enter", false)).toBeUndefined();
  });

  it("returns to the very middle, not to a minus zero beside it", () => {
    expect(movePlace({ x: 0.1, y: 0 }, "ArrowLeft", false)).toEqual({ x: 0, y: 0 });
  });

  it("reads a point of the drawn square, top left first, also one outside of it", () => {
    expect(placeOfPoint(0, 0)).toEqual({ x: -1, y: 1 });
    expect(placeOfPoint(0.5, 0.5)).toEqual({ x: 0, y: 0 });
    expect(placeOfPoint(1.4, 1.4)).toEqual({ x: 1, y: -1 });
  });

  it("has each influence's button in its own quarter", () => {
    const found = Object.entries(QUARTERS).map(([name, place]) => [name, influenceAt(place)]);
    expect(found).toEqual([
      ["authority", "authority"],
      ["herd", "herd"],
      ["interest", "interest"],
      ["kin", "kin"],
    ]);
  });
});
