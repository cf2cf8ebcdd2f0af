import { expect, type Locator, type Page } from "@playwright/test";

/** The names of the ten places on the left, in their order. */
export const PLACES = ["今天", "日历", "文案", "活动", "社群", "画像", "商品", "素材库", "复盘", "设置"] as const;

export type Place = (typeof PLACES)[number];

/** Address of each place. */
export const ADDRESSES: Readonly<Record<Place, string>> = {
  今天: "today",
  日历: "calendar",
  文案: "drafts",
  活动: "activities",
  社群: "groups",
  画像: "personas",
  商品: "products",
  素材库: "library",
  复盘: "insights",
  设置: "settings",
};

/** The frame around every screen: the rail, the bar on top, the notices. */
export class Shell {
  readonly rail: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly notices: Locator;

  constructor(readonly page: Page) {
    this.rail = page.getByRole("navigation", { name: "主导航" });
    this.undoButton = page.getByRole("button", { name: /^(撤销：|没有可以撤销)/ });
    this.redoButton = page.getByRole("button", { name: /^(重做：|没有可以重做)/ });
    this.notices = page.locator(".mantine-Notification-root");
  }

  /** Goes to a place by its link on the left. */
  async goTo(place: Place): Promise<void> {
    await this.leaveFor(ADDRESSES[place], () => this.rail.getByRole("link", { name: place }).click());
  }

  /** Goes to a place by its address, whatever the language. */
  async goToPlace(place: Place): Promise<void> {
    await this.leaveFor(ADDRESSES[place], () => this.goToAddress(ADDRESSES[place]));
  }

  /** Waits until the screen has what it asked for: nothing is being read, and nothing moves. */
  async settled(): Promise<void> {
    await this.page.getByRole("main").locator(":scope *").first().waitFor();
    await expect(this.page.getByRole("status", { name: /^(正在读取|Loading)/ })).toHaveCount(0);
    await this.page.waitForLoadState("networkidle");
    await this.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  }

  /** Goes straight to an address of the app, as a bookmark does. */
  async goToAddress(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, address);
  }

  /** Starts a record from 新建 on the bar. */
  async startNew(kind: string): Promise<void> {
    await this.page.getByRole("button", { name: "新建", exact: true }).click();
    await this.page.getByRole("menuitem", { name: kind }).click();
  }

  /** A notice that says this. */
  notice(text: string | RegExp): Locator {
    return this.notices.filter({ hasText: text });
  }

  /** Undoes by the button and waits until the app says so. */
  async undo(): Promise<void> {
    await this.undoButton.click();
    await this.notice(/^已撤销：/)
      .first()
      .waitFor();
  }

  /** A screen is read when it is first opened, and the one before stays until then: what is on it must not be taken for the new one's. */
  private async leaveFor(address: string, go: () => Promise<void>): Promise<void> {
    if (new URL(this.page.url()).hash.startsWith(`#/${address}`)) return go();
    // One that is still on its way could be taken for the new one as well.
    await this.page.locator("main > :last-child > *").first().waitFor();
    await expect(this.page.getByRole("status", { name: /^(正在读取|Loading)/ })).toHaveCount(0);
    await this.page.evaluate(() => document.querySelector("main > :last-child > *")?.setAttribute("data-left", ""));
    await go();
    await expect(this.page.locator("[data-left]")).toHaveCount(0);
  }
}
