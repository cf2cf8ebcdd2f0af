import type { PersonaFields } from "@shared/domain/persona";

export type QuadrantPlace = PersonaFields["quadrant"];

const STEP = 0.1;

/** Places of the four influences' buttons: the middle of each quarter. */
export const QUARTERS = {
  authority: { x: -0.5, y: 0.5 },
  herd: { x: 0.5, y: 0.5 },
  interest: { x: -0.5, y: -0.5 },
  kin: { x: 0.5, y: -0.5 },
} as const;

/** Where a key press takes the mark: arrows by a tenth, with Shift by half; undefined for other keys. */
export function movePlace(place: QuadrantPlace, key: string, shift: boolean): QuadrantPlace | undefined {
  const step = shift ? STEP * 5 : STEP;
  switch (key) {
    case "ArrowLeft":
      return placeAt(place.x - step, place.y);
    case "ArrowRight":
      return placeAt(place.x + step, place.y);
    case "ArrowUp":
      return placeAt(place.x, place.y + step);
    case "ArrowDown":
      return placeAt(place.x, place.y - step);
    default:
      return undefined;
  }
}

/** A place from a point of the drawn square: left top is (0, 0), right bottom (1, 1). */
export function placeOfPoint(across: number, down: number): QuadrantPlace {
  return placeAt(across * 2 - 1, 1 - down * 2);
}

/** A place inside the square, to two decimals: what is stored should be readable. */
function placeAt(x: number, y: number): QuadrantPlace {
  return { x: tidy(x), y: tidy(y) };
}

function tidy(value: number): number {
  const rounded = Math.round(Math.min(1, Math.max(-1, value)) * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
