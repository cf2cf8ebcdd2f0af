import type { Locator, Page } from "@playwright/test";

/** The dialog that takes a plan file in. */
export class ImportDialog {
  readonly root: Locator;
  readonly rows: Locator;
  readonly commitButton: Locator;
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: /^导入/ });
    this.rows = this.root.getByRole("row");
    this.commitButton = this.root.getByRole("button", { name: /^导入 \d+ 条$/ });
    this.summary = this.root.getByRole("strong");
  }

  /** Chooses a file in the dialog that is open. */
  async choose(path: string): Promise<void> {
    await this.root.getByLabel("选择排期表文件").setInputFiles(path);
  }

  /** What a column is taken for. */
  column(header: string): Locator {
    return this.root.getByRole("combobox", { name: `“${header}”列是` });
  }

  /** Says what a column means. */
  async map(header: string, meaning: string): Promise<void> {
    await this.column(header).click();
    await this.page.getByRole("option", { name: meaning, exact: true }).click();
  }

  async showRows(): Promise<void> {
    await this.root.getByText(/^能导入的 \d+$/).click();
  }

  async onlyGoodRows(): Promise<void> {
    await this.root.getByRole("checkbox", { name: "只导入正确的行" }).check();
  }

  async commit(): Promise<void> {
    await this.commitButton.click();
    await this.root.getByText("导入好了").waitFor();
  }
}
