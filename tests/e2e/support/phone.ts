import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { PageFaults } from "./page-faults";

/** Somebody's phone: 360×740, touched instead of clicked, without a network. */
export type Phone = { readonly page: Page; readonly context: BrowserContext };

/** Opens a file that was sent to a phone, where nothing of the app is and the network is off. */
export async function openOnPhone(browser: Browser, path: string, faults: PageFaults): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.setOffline(true);
  await faults.watch(context, "file://");
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return { page, context };
}
