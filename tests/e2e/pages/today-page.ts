import type { Locator, Page } from "@playwright/test";

/** Today: the list of what is to be pasted, and the message that is up. */
export class TodayPage {
  readonly list: Locator;
  readonly detail: Locator;
  /** The text as it will stand in the group. */
  readonly bubble: Locator;
  readonly current: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole("listbox", { name: "今天要发的消息" });
    this.detail = page.getByRole("article", { name: "这条消息" });
    this.bubble = this.detail.getByRole("region", { name: "粘贴后的样子" }).getByRole("paragraph");
    this.current = this.list.getByRole("option", { selected: true });
  }

  row(title: string): Locator {
    return this.list.getByRole("option").filter({ hasText: title });
  }

  button(name: string | RegExp): Locator {
    return this.detail.getByRole("button", { name });
  }
}
