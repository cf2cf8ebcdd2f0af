import { desktop } from "./desktop";

/** Size of the pop-out; the desktop window has the same. */
const FEATURES = "popup,width=380,height=560";

/** Opens the paste window, at a message when one is given: above all others on the desktop, a pop-out in a browser. False when the browser refused. */
export function openPasteWindow(messageId?: string): boolean {
  if (desktop?.openPasteWindow) {
    desktop.openPasteWindow(messageId);
    return true;
  }
  const address = `${location.pathname}${location.search}#/paste${messageId === undefined ? "" : `?id=${messageId}`}`;
  const opened = window.open(address, "qunce-paste", FEATURES);
  opened?.focus();
  return opened !== null;
}
