/** Puts plain text on the clipboard, and nothing else: WeChat would paste HTML with its own ideas. False when the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages without the clipboard API (plain http, old web views). */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Formatted copy and the same as plain text. */
export type RichCopy = { readonly html: string; readonly text: string };

/**
 * Puts formatted copy on the clipboard together with its plain text, for editors that take styles. By way of a copy event:
 * the newer clipboard call cleans HTML before it writes it, which loses what was made to survive. False when refused.
 */
export async function copyRich({ html, text }: RichCopy): Promise<boolean> {
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isWritten = event.clipboardData !== null;
  };
  document.addEventListener("copy", write, { capture: true });
  try {
    if (document.execCommand("copy") && isWritten) return true;
  } finally {
    document.removeEventListener("copy", write, { capture: true });
  }
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const item = new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
