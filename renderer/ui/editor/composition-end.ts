import type { EditorView } from "@tiptap/pm/view";

/** How long after `compositionend` the editor may still be reading the composed text from the page, in ms. */
const SETTLE_MS = 60;

/** Does the work now, or once the input method has finished composing: a change in between would break its word apart. */
export function afterComposition(view: EditorView, work: () => void): void {
  if (view.isDestroyed) return;
  if (!view.composing) {
    work();
    return;
  }
  const again = () => setTimeout(() => afterComposition(view, work), SETTLE_MS);
  view.dom.addEventListener("compositionend", again, { once: true });
}
