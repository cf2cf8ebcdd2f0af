import type { Locator, Page } from "@playwright/test";

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** A draft as its channels show it, and the dialog that takes documents in. */
export class ChannelsPage {
  readonly look: Locator;

  constructor(readonly page: Page) {
    this.look = page.getByRole("region", { name: "粘贴后的样子" });
  }

  async lookAt(channel: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "预览发到" }).click();
    await this.page.getByRole("option", { name: channel, exact: true }).click();
  }

  /** A line of the limits that is about one field. */
  limit(field: string): Locator {
    return this.page.getByRole("list", { name: "这个渠道的字数" }).getByRole("listitem").filter({ hasText: field });
  }

  async openImport(): Promise<void> {
    // By key: a reminder of the sample shop may lie over the foot of the list.
    await this.page.getByRole("button", { name: "导入文案", exact: true }).press("Enter");
  }

  async chooseFiles(files: GivenFile[]): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "选文件", exact: true }).click();
    await (await choosing).setFiles(files);
  }
}
