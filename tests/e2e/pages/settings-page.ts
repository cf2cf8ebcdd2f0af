import type { Locator, Page } from "@playwright/test";

/** Settings: the index on the side and the page of one of its entries. */
export class SettingsPage {
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
  }

  async open(
    tab: "workspace" | "cadence" | "layers" | "checks" | "look" | "backups" | "trash" | "history" | "import",
  ): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `#/settings?tab=${to}`;
    }, tab);
    await this.main.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Chooses in one of the rows of choices, by the words on it. */
  async choose(word: string): Promise<void> {
    await this.main.getByText(word, { exact: true }).click();
  }

  /** The row of a backup, the newest first. */
  backup(index = 0): Locator {
    return this.main.getByRole("listitem").nth(index);
  }
}
