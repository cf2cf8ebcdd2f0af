import type { Locator, Page } from "@playwright/test";

/** Every command and everything in the workspace behind one field. */
export class Palette {
  readonly root: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly current: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: "命令与搜索" });
    this.field = this.root.getByRole("combobox");
    this.options = this.root.getByRole("option");
    this.current = this.root.getByRole("option", { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+k");
    await this.field.waitFor();
  }

  /** What was found of one kind, for instance 商品. */
  found(kind: string): Locator {
    return this.root.getByRole("group", { name: kind }).getByRole("option");
  }
}
