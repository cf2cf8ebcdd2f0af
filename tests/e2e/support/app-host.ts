import type { Page } from "@playwright/test";

/** What is on a clipboard: texts by their type. */
export type ClipboardContent = Readonly<Record<string, string>>;

/** The app as a person has it in front of her, in a browser or in the desktop window. */
export type AppHost = {
  readonly kind: "browser" | "electron";
  readonly page: Page;
  /** Where the app's pages are from. */
  readonly origin: string;
  readonly readClipboard: () => Promise<ClipboardContent>;
};

/** How a test wants the app to be: which workspace is open, and how the machine is set. */
export type HostOptions = {
  readonly workspace: string | undefined;
  readonly timezoneId: string;
};
