import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { dragBy, dragTo } from "../support/drag";

export type CalendarView = "月" | "周" | "日" | "列表";

/** The calendar: its toolbar, its days and the tiles on them. */
export class CalendarPage {
  readonly title: Locator;
  readonly quickForm: Locator;
  readonly weekLights: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole("main").getByRole("heading", { level: 1 });
    this.quickForm = page.getByRole("dialog", { name: "新安排" });
    this.weekLights = page.getByRole("complementary", { name: "每周节奏" }).getByRole("button");
  }

  /** Opens the calendar at a day. */
  async open(date: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `#/calendar?date=${to}`;
    }, date);
    await this.title.waitFor();
  }

  async show(view: CalendarView): Promise<void> {
    const views = this.page.getByRole("radiogroup", { name: "看法" });
    await views.getByText(view, { exact: true }).click();
    await expect(views.getByRole("radio", { name: view, exact: true })).toBeChecked();
  }

  /** A day's cell in the month, or its column in the week. */
  day(date: string): Locator {
    return this.page.locator(`[role=cell][data-date="${date}"]`);
  }

  /** The tile with this title, wherever it is. */
  tile(title: string): Locator {
    return this.page.getByRole("listitem").getByRole("button").filter({ hasText: title });
  }

  /** The tile with this title on one day. */
  tileOn(date: string, title: string): Locator {
    return this.day(date).getByRole("button").filter({ hasText: title });
  }

  /** Titles and times of every tile in sight, sorted. */
  async tileTexts(): Promise<string[]> {
    const tiles = this.page.getByRole("main").getByRole("listitem").getByRole("button");
    return (await tiles.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()).sort();
  }

  /** Moves a tile to another day with the mouse. */
  async dragToDay(title: string, date: string): Promise<void> {
    await dragTo(this.tile(title), this.day(date));
  }

  /** Presses the mouse on the empty part of one day and lets it go on another's. */
  async dragOver(first: string, last: string): Promise<void> {
    const from = await this.emptyPartOf(first);
    const to = await this.emptyPartOf(last);
    await dragBy(this.page, from, { x: to.x - from.x, y: to.y - from.y });
    await this.quickForm.waitFor();
  }

  async clickDay(date: string): Promise<void> {
    const { x, y } = await this.emptyPartOf(date);
    await this.page.mouse.click(x, y);
    await this.quickForm.waitFor();
  }

  /** Drags over the hours of one day in the week. */
  async dragOverHours(date: string, from: string, to: string): Promise<void> {
    // The hours come into sight by themselves when the view opens: what is measured on the way is somewhere else.
    let start = await this.slotTop(from);
    await expect
      .poll(async () => {
        const before = start;
        start = await this.slotTop(from);
        return start === before;
      })
      .toBe(true);
    const end = await this.slotTop(to);
    const column = await this.day(date).last().boundingBox();
    if (!column) throw new Error(`${date} is not in sight`);
    await dragBy(this.page, { x: column.x + column.width / 2, y: start + 3 }, { x: 0, y: end - start - 6 });
    await this.quickForm.waitFor();
  }

  /** Pulls the lower edge of a tile in the week or the day to another time. */
  async pullEnd(title: string, clock: string): Promise<void> {
    const tile = this.tile(title);
    await tile.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await tile.hover();
    const box = await tile.boundingBox();
    if (!box) throw new Error(`${title} is not in sight`);
    const edge = { x: box.x + box.width / 2, y: box.y + box.height - 2 };
    await dragBy(this.page, edge, { x: 0, y: (await this.slotTop(clock)) - 2 - edge.y });
  }

  /** The light of the week that shows so many activities. */
  weekLight(count: number): Locator {
    return this.weekLights.filter({ hasText: `${count} 场` });
  }

  /** Low in a day's cell, where no tile lies. */
  private async emptyPartOf(date: string): Promise<{ x: number; y: number }> {
    const box = await this.day(date).boundingBox();
    if (!box) throw new Error(`${date} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height - 6 };
  }

  private async slotTop(clock: string): Promise<number> {
    const box = await this.page.locator(`[data-time="${clock}:00"]`).last().boundingBox();
    if (!box) throw new Error(`${clock} is not in sight`);
    return box.y;
  }
}
