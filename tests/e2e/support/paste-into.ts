import type { Locator } from "@playwright/test";

/**
 * Pastes into an element what the system's clipboard might hold. As an event with its own data, because the clipboard that
 * a page writes to is cleaned by the browser first, and an attacker's is not.
 */
export async function pasteInto(element: Locator, data: Readonly<Record<string, string>>): Promise<void> {
  await element.evaluate((target, contents) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(contents)) clipboardData.setData(type, text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}
