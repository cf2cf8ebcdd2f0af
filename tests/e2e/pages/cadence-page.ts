import { expect, type Locator, type Page } from "@playwright/test";

/** The cadence board: groups as rows, weeks as columns, the panel that explains a light. */
export class CadencePage {
  readonly table: Locator;
  readonly panel: Locator;
  readonly proposals: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole("table", { name: /各群每周的节奏/ });
    this.panel = page.getByRole("complementary", { name: "为什么亮灯" });
    this.proposals = page.getByRole("dialog", { name: /补齐/ });
  }

  /** Opens the board from the calendar by its key. */
  async open(): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "看法" }).waitFor();
    await this.page.keyboard.press("5");
    await this.table.waitFor();
  }

  row(name: string): Locator {
    return this.table
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
  }

  /** The week's light of a group; column 0 is the group itself. */
  cell(name: string, column: number): Locator {
    return this.row(name).locator(`[data-cell$=",${column}"]`);
  }

  /** A light in the panel by its rule. */
  check(rule: string): Locator {
    return this.panel
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { name: new RegExp(`^${rule}`) }) });
  }

  async openRow(name: string): Promise<void> {
    await this.cell(name, 0).click();
    await expect(this.panel.getByRole("heading", { level: 2, name })).toBeVisible();
  }
}
