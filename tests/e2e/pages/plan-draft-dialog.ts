import type { Locator, Page } from "@playwright/test";

/** The dialog that plans a draft: groups, next free slot, time, warnings. */
export class PlanDraftDialog {
  readonly root: Locator;
  readonly warnings: Locator;
  readonly nextSlot: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: "排上日历" });
    this.warnings = this.root.getByRole("list", { name: "提醒" });
    this.nextSlot = this.root.getByRole("button", { name: /^下一个空档/ });
  }

  async chooseGroup(name: string): Promise<void> {
    await this.root.getByRole("combobox", { name: "发到哪些群" }).click();
    await this.page.getByRole("option", { name, exact: true }).click();
    await this.root.getByRole("heading", { name: "排上日历" }).click();
  }

  async confirm(): Promise<void> {
    await this.root.getByRole("button", { name: /^(排 \d+ 条|仍然排上)$/ }).click();
    await this.root.waitFor({ state: "hidden" });
  }
}
