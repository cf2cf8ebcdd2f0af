import type { Locator, Page } from "@playwright/test";

/** The first page: begin, open, look at the sample, bring a plan. */
export class WelcomePage {
  readonly problem: Locator;

  constructor(readonly page: Page) {
    this.problem = page.getByRole("alert");
  }

  async openSample(): Promise<void> {
    await this.page.getByRole("button", { name: "打开示例" }).click();
  }

  async createWorkspace(name: string): Promise<void> {
    await this.page.getByRole("button", { name: "新建", exact: true }).click();
    const dialog = this.page.getByRole("dialog", { name: "新建工作区" });
    await dialog.getByLabel("名称").fill(name);
    await dialog.getByRole("button", { name: "新建", exact: true }).click();
  }

  async openFile(path: string): Promise<void> {
    await this.page.getByRole("button", { name: "打开", exact: true }).click();
    const dialog = this.page.getByRole("dialog", { name: "打开已有的" });
    await dialog.getByLabel("文件位置").fill(path);
    await dialog.getByRole("button", { name: "打开", exact: true }).click();
  }

  async choosePlan(path: string): Promise<void> {
    await this.page.getByLabel("选择排期表文件").setInputFiles(path);
  }
}
