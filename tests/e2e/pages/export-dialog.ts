import { type Download, expect, type Locator, type Page } from "@playwright/test";

/** The forms a schedule can leave in, as the dialog names them. */
export const FORMATS = ["手机网页", "每条一个文本", "一个文本", "Excel", "CSV", "日历 ICS"] as const;

export type Format = (typeof FORMATS)[number];

/** The dialog that hands the plan over. */
export class ExportDialog {
  readonly root: Locator;
  readonly makeButton: Locator;
  readonly unfilled: Locator;
  readonly allow: Locator;
  readonly progress: Locator;
  readonly cancelButton: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: "导出待发消息" });
    this.makeButton = this.root.getByRole("button", { name: /^导出 \d+ 条$/ });
    this.unfilled = this.root.getByRole("list").getByRole("listitem");
    this.progress = this.root.getByRole("progressbar");
    this.cancelButton = this.root.getByRole("button", { name: "取消", exact: true });
    this.allow = this.root.getByRole("checkbox", { name: /照样导出/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "导出待发" }).click();
    await this.root.waitFor();
  }

  /** Chooses one of the usual spans. */
  async span(name: "今天" | "明天" | "本周" | "下周"): Promise<void> {
    await this.root.getByText(name, { exact: true }).click();
  }

  /** Chooses the days oneself; dates as `YYYY-MM-DD`. */
  async days(from: string, to: string): Promise<void> {
    await this.root.getByText("自己选", { exact: true }).click();
    await this.typeDate("从", from);
    await this.typeDate("到", to);
  }

  async format(name: Format): Promise<void> {
    await this.root.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  /** Makes the file and answers with what the browser downloads. */
  async make(): Promise<Download> {
    await expect(this.makeButton).toBeEnabled();
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.makeButton.click()]);
    return download;
  }

  private async typeDate(label: string, date: string): Promise<void> {
    const field = this.root.getByLabel(label, { exact: true });
    await field.fill(date);
    await field.blur();
  }
}
