import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from light to light; at an edge they stay. The screen's own arrow keys rest meanwhile. */
export function stepInTable(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]");
  if (!step || !cell) return;
  event.preventDefault();
  event.stopPropagation();
  const [row = 0, column = 0] = (cell.dataset.cell ?? "").split(",").map(Number);
  const next = `${row + step[0]},${column + step[1]}`;
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
}
