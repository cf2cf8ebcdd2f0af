import type { Locator, Page } from "@playwright/test";

/** The paste window: one message, and what to do with it. */
export class PasteWindow {
  readonly message: Locator;
  readonly group: Locator;
  readonly text: Locator;
  readonly counts: Locator;

  constructor(readonly page: Page) {
    this.message = page.getByRole("article", { name: "这条消息" });
    this.group = this.message.getByRole("heading", { level: 1 });
    this.text = this.message.getByRole("paragraph").last();
    this.counts = page.getByText(/^还有 \d+ 条/);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Opens it as a person does, from Today. */
  static async open(main: Page): Promise<PasteWindow> {
    const opened = main.context().waitForEvent("page");
    await main.getByRole("button", { name: "粘贴小窗", exact: true }).click();
    const page = await opened;
    await page.setViewportSize({ width: 380, height: 560 });
    return new PasteWindow(page);
  }
}
