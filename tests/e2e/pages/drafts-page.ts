import type { Locator, Page } from "@playwright/test";

/** The drafts: the list, the page of one draft, and the panel that shows it as pasted. */
export class DraftsPage {
  readonly list: Locator;
  readonly title: Locator;
  readonly value: Locator;
  readonly body: Locator;
  readonly saveLight: Locator;
  readonly count: Locator;
  readonly preview: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("listbox", { name: "文案", exact: true });
    this.title = page.getByRole("textbox", { name: "文案标题" });
    this.value = page.getByRole("textbox", { name: "给用户的价值", exact: true });
    this.body = page.getByRole("textbox", { name: "正文" });
    this.saveLight = page.getByRole("article").getByRole("status");
    this.count = page.getByRole("main").getByRole("button", { name: /^\d+ (字|\/ \d)/ });
    this.preview = page.getByRole("region", { name: "粘贴后的样子" }).getByRole("paragraph");
    this.status = page.getByRole("button", { name: /^状态 / });
  }

  tool(name: string | RegExp): Locator {
    return this.page.getByRole("toolbar", { name: "文字工具" }).getByRole("button", { name });
  }

  /** The chip of a merge field in the text. */
  chip(path: string): Locator {
    return this.body.locator(`[data-merge-field="${path}"]`);
  }

  property(name: string): Locator {
    return this.page.getByRole("article").getByRole("button", { name: new RegExp(`^${name}`) });
  }

  async moveTo(status: string): Promise<void> {
    await this.status.click();
    await this.page.getByRole("menuitem", { name: status }).click();
  }

  row(title: string): Locator {
    return this.list.getByRole("option").filter({ hasText: title });
  }

  /** Leaves the text, which tells the page of it, and waits until it is in the file. */
  async saved(): Promise<void> {
    await this.body.blur();
    await this.saveLight.filter({ hasText: "已保存" }).waitFor();
  }
}
