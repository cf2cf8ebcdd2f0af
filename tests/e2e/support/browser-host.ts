import type { BrowserContext, Page } from "@playwright/test";
import type { AppHost, ClipboardContent } from "./app-host";
import type { PageFaults } from "./page-faults";
import type { ServedApp } from "./served-app";

/** Opens the launch address of a running server in a browser that lets the page use its clipboard. */
export async function openInBrowser(context: BrowserContext, app: ServedApp, faults: PageFaults): Promise<AppHost> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: app.origin });
  await faults.watch(context, app.origin);
  const page = await context.newPage();
  await page.goto(app.url);
  return { kind: "browser", page, origin: app.origin, readClipboard: () => readClipboardIn(page) };
}

/** What the clipboard of a browser holds. */
export function readClipboardIn(page: Page): Promise<ClipboardContent> {
  return page.evaluate(async () => {
    const content: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) content[type] = await (await item.getType(type)).text();
    }
    return content;
  });
}
