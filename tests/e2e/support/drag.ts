import type { Locator, Page } from "@playwright/test";

type Point = { readonly x: number; readonly y: number };

/** Moves of the mouse between pressing and letting go: a drag is only one once it has moved a little. */
const STEPS = 12;

/** Drags one thing onto the middle of another with the mouse. */
export async function dragTo(source: Locator, target: Locator): Promise<void> {
  const from = await middleOf(source);
  const to = await middleOf(target);
  await dragBy(source.page(), from, { x: to.x - from.x, y: to.y - from.y });
}

/** Drags from a point by a distance with the mouse. */
export async function dragBy({ mouse }: Page, from: Point, by: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: STEPS });
  await mouse.move(from.x + by.x, from.y + by.y, { steps: STEPS });
  await mouse.up();
}

/** The middle of an element, as the mouse finds it. */
export async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`not in sight: ${element}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
