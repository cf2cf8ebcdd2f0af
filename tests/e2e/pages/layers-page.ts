import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** What lies under the calendar: the marks of its days, what is behind them, and their menu. */
export class LayersPage {
  /** The dialog of a day of the shop's own. */
  readonly form: Locator;
  readonly menu: Locator;

  constructor(readonly page: Page) {
    this.form = page.getByRole("dialog", { name: /自定日子|修改自带的大促/ });
    this.menu = page.getByRole("dialog", { name: "图层" });
  }

  /** The marks of a day of the month. */
  marks(date: string): Locator {
    return this.page.locator(`[role=cell][data-date="${date}"]`).getByRole("button", { name: new RegExp(`^${date}`) });
  }

  /** Opens what is behind a day's marks. */
  async openDay(date: string): Promise<Locator> {
    await this.marks(date).click();
    const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
    const popover = this.page.getByRole("dialog", { name: new RegExp(`^${month}月${day}日`) });
    await expect(popover).toBeVisible();
    return popover;
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole("button", { name: "图层", exact: true }).click();
    await expect(this.menu).toBeVisible();
  }

  /** Switches a layer on or off. */
  async toggle(layer: string): Promise<void> {
    await this.openMenu();
    await this.menu.getByRole("switch", { name: new RegExp(`^${layer}`) }).click();
    await this.page.keyboard.press("Escape");
    await expect(this.menu).toBeHidden();
  }

  /** Picks one of a field's options in the form. */
  async choose(field: string, option: string): Promise<void> {
    await this.form.getByLabel(field, { exact: true }).first().click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  /** Chooses a file wherever a holiday schedule can be brought in. */
  async importHolidays(file: ChosenFile): Promise<void> {
    await this.page.getByLabel("选择放假安排文件").first().setInputFiles(file);
  }
}
