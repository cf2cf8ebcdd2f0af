import type { Download, Locator, Page } from "@playwright/test";

/** The two dialogs of a team pack: the one that makes it and the one that takes it in. */
export class TeamDialogs {
  readonly make: Locator;
  readonly take: Locator;

  constructor(readonly page: Page) {
    this.make = page.getByRole("dialog", { name: "导出团队包" });
    this.take = page.getByRole("dialog", { name: "取入团队包" });
  }

  /** Opens the part of the settings that all of this starts from. */
  async openSection(): Promise<void> {
    await this.page.getByRole("button", { name: "团队与搬家" }).click();
  }

  /** Makes a pack of everything and answers with what the browser downloads. */
  async makePack({ author = "", password = "" } = {}): Promise<Download> {
    await this.page.getByRole("button", { name: "导出团队包…" }).click();
    if (author !== "") await this.make.getByLabel("署名").fill(author);
    if (password !== "") await this.make.getByLabel("密码（可不填）").fill(password);
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.make.getByRole("button", { name: "导出团队包", exact: true }).click(),
    ]);
    await this.make.getByRole("button", { name: "完成" }).click();
    return download;
  }

  /** Chooses the pack to take in. */
  async choose(path: string): Promise<void> {
    await this.page.getByRole("button", { name: "取入团队包…" }).click();
    await this.take.locator('input[type="file"]').setInputFiles(path);
  }
}
