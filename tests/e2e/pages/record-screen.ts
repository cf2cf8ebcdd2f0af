import { expect, type Locator, type Page } from "@playwright/test";

/** A screen of records: the list on the left, the page of the open one on the right. */
export class RecordScreen {
  readonly page: Page;
  readonly record: Locator;
  readonly saveLight: Locator;

  constructor(page: Page) {
    this.page = page;
    this.record = page.getByRole("main").getByRole("article");
    this.saveLight = this.record.getByRole("status");
  }

  row(title: string): Locator {
    return this.page.getByRole("main").getByRole("listbox").getByRole("option").filter({ hasText: title });
  }

  field(label: string | RegExp): Locator {
    return this.record.getByLabel(label, typeof label === "string" ? { exact: true } : {});
  }

  /** Begins a record and waits until its page is open, which bears the first name of its kind. */
  async addNew(label: string, firstName: string): Promise<void> {
    await this.page.getByRole("main").getByRole("button", { name: label }).click();
    await expect(this.record.getByRole("textbox").first()).toHaveValue(firstName);
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole("main").getByRole("tab", { name }).click();
  }

  /** Picks from a field that offers records or words by name. */
  async pick(label: string, option: string): Promise<void> {
    await this.field(label).click();
    await this.page.getByRole("option", { name: option }).click();
  }

  /** Waits until what is typed is in the file. */
  async saved(): Promise<void> {
    await this.saveLight.filter({ hasText: "已保存" }).waitFor();
  }

  /** Puts the open record into the trash. */
  async trash(): Promise<void> {
    await this.record.getByRole("button", { name: "更多" }).click();
    await this.page.getByRole("menuitem", { name: "删除" }).click();
  }
}
