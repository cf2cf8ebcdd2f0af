import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";
import { isMac } from "../../browser/desktop";
import { strokeOf } from "../../browser/key-strokes";
import { afterComposition } from "./composition-end";
import type { DocumentRange } from "./placed-copy";

const key = new PluginKey<DecorationSet>("findMarks");

/** Highlights of what was sought, and the keys that ask for the search: Ctrl/⌘ F to find, Ctrl H or ⌘ ⌥ F to replace. */
export const FindMarks = Extension.create<{ onAsk: (withReplace: boolean) => void }>({
  name: "findMarks",

  addOptions() {
    return { onAsk: () => {} };
  },

  addProseMirrorPlugins() {
    const { onAsk } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, marks) =>
            (transaction.getMeta(key) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
        },
        props: {
          decorations: (state) => key.getState(state),
          handleKeyDown(_view, event) {
            const stroke = strokeOf(event, isMac);
            const replaces = stroke === (isMac ? "mod+alt+f" : "mod+h");
            if (stroke !== "mod+f" && !replaces) return false;
            onAsk(replaces);
            return true;
          },
        },
      }),
    ];
  },
});

/** Marks these places and no others; the active one stands out. Waits until the input method is done. */
export function showMatches(editor: Editor, matches: readonly DocumentRange[], active: number): void {
  afterComposition(editor.view, () => {
    const { doc, tr } = editor.state;
    const marks = matches
      .filter(({ to }) => to <= doc.content.size)
      .map(({ from, to }, index) =>
        Decoration.inline(from, to, { class: index === active ? "find-mark is-active" : "find-mark" }),
      );
    editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta("addToHistory", false));
  });
}

/** Selects a place and brings it into view; the focus stays where it is. */
export function revealMatch(editor: Editor, { from, to }: DocumentRange): void {
  const { state, view } = editor;
  if (to > state.doc.content.size) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  const at = view.domAtPos(from).node;
  (at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: "center" });
}

/** Puts words in place of these places, as one step of undo; they keep the bold and the links they stood in. */
export function replaceMatches(editor: Editor, matches: readonly DocumentRange[], words: string): void {
  const { tr } = editor.state;
  for (const { from, to } of matches.toReversed()) tr.insertText(words, from, to);
  editor.view.dispatch(tr);
}
