import type { CDPSession, Page } from "@playwright/test";

/** An input method at work in the field that has the focus, as Chromium's own protocol plays it. */
export type Composition = {
  /** What is being composed, underlined: `ni hao`. Grows with every call. */
  readonly compose: (text: string) => Promise<void>;
  /** A key that the input method has taken for itself: the page sees code 229. */
  readonly takenKey: (key: string) => Promise<void>;
  /** Puts what was chosen in place of what was composed. */
  readonly commit: (text: string) => Promise<void>;
};

/** Begins to type with an input method. */
export async function startComposition(page: Page): Promise<Composition> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const takenKey = async (key: string) => {
    const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  };
  return {
    takenKey,
    async compose(text) {
      await takenKey("Process");
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async commit(text) {
      await session.send("Input.insertText", { text });
    },
  };
}
