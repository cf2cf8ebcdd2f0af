import type { Locator, Page } from "@playwright/test";

/** The dialog that takes a plan file in. */
export class ImportDialog {
  readonly root: Locator;
  readonly rows: Locator;
  readonly grid: Locator;
  /** The field over the active cell of the grid. */
  readonly cell: Locator;
  /** What is said about the active cell. */
  readonly status: Locator;
  readonly commitButton: Locator;
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: /^导入/ });
    this.rows = this.root.getByRole("row");
    this.grid = this.root.getByRole("grid", { name: "排期表格" });
    this.cell = this.root.getByRole("textbox", { name: /^单元格 / });
    this.status = this.root.locator("p[aria-live]");
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

  async showProblems(): Promise<void> {
    await this.root.getByText(/^问题 \d+$/).click();
  }

  async showGroups(): Promise<void> {
    await this.root.getByText(/^没见过的群 \d+$/).click();
  }

  async showTable(): Promise<void> {
    await this.root.getByText("表格", { exact: true }).click();
  }

  /** The cells of the grid's line with this number, as they are read. */
  line(number: number): Locator {
    return this.grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: String(number), exact: true }) });
  }

  /** The texts of a line, blank cells at its end left out. */
  async texts(number: number): Promise<string[]> {
    const texts = await this.line(number).getByRole("gridcell").allTextContents();
    return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  }

  /** Puts the cursor on a cell by its line and its column from 1. */
  async select(number: number, column: number): Promise<void> {
    await this.line(number)
      .getByRole("gridcell")
      .nth(column - 1)
      .click();
  }

  async onlyGoodRows(): Promise<void> {
    await this.root.getByRole("checkbox", { name: "只导入正确的行" }).check();
  }

  async commit(): Promise<void> {
    await this.commitButton.click();
    await this.root.getByText("导入好了").waitFor();
  }
}
