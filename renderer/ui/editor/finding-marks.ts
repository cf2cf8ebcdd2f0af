import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Editor, Extension } from "@tiptap/react";
import { afterComposition } from "./composition-end";
import type { DocumentRange } from "./placed-copy";

/** A stretch to underline: where, how severe, and what it says on hover. */
export type FindingMark = DocumentRange & {
  readonly severity: "error" | "warning" | "hint";
  readonly text: string;
  readonly title: string;
};

/** What a page may do with the findings in an editor. */
export type FindingActions = {
  /** Underlines these stretches and no others. One whose words have changed since is left out. */
  readonly show: (marks: readonly FindingMark[]) => void;
  /** Selects a stretch and scrolls to it. */
  readonly reveal: (range: DocumentRange) => void;
  /** Puts other words in place of a stretch, as one step of the editor's undo; answers whether the words were still there. */
  readonly replace: (range: DocumentRange, words: string, by: string) => boolean;
  /** Puts words at the end of the document. */
  readonly append: (text: string) => void;
};

const key = new PluginKey<DecorationSet>("findingMarks");

/** Underlines under what a check found. They move with the text while typing and are only made anew between compositions. */
export const FindingMarks = Extension.create({
  name: "findingMarks",

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const next = transaction.getMeta(key) as DecorationSet | undefined;
            return next ?? marks.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** The actions on one editor. */
export function findingActions(editor: Editor): FindingActions {
  const holds = ({ from, to }: DocumentRange) => to <= editor.state.doc.content.size && from < to;
  const wordsAt = ({ from, to }: DocumentRange) => editor.state.doc.textBetween(from, to, "\n", leafWords);
  return {
    show: (marks) =>
      afterComposition(editor.view, () => {
        const { state, view } = editor;
        const shown = marks.filter((mark) => holds(mark) && wordsAt(mark) === mark.text);
        const decorations = shown.map(({ from, to, severity, title }) =>
          Decoration.inline(from, to, { class: "finding-mark", "data-severity": severity, title }),
        );
        view.dispatch(
          state.tr.setMeta(key, DecorationSet.create(state.doc, decorations)).setMeta("addToHistory", false),
        );
      }),
    reveal: (range) => {
      if (!holds(range)) return;
      const { state, view } = editor;
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, range.from, range.to)).scrollIntoView());
      view.focus();
    },
    replace: (range, words, by) => {
      if (!holds(range) || wordsAt(range) !== words) return false;
      afterComposition(editor.view, () => editor.view.dispatch(editor.state.tr.insertText(by, range.from, range.to)));
      return true;
    },
    append: (text) => {
      const content = text.split("\n").map((line) => ({
        type: "paragraph",
        ...(line !== "" && { content: [{ type: "text", text: line }] }),
      }));
      editor.chain().insertContentAt(editor.state.doc.content.size, content).scrollIntoView().run();
    },
  };
}

/** A merge field reads as it does in the text that was checked. */
function leafWords(node: {
  readonly type: { readonly name: string };
  readonly attrs: Readonly<Record<string, unknown>>;
}) {
  if (node.type.name === "mergeField") return `{{${String(node.attrs.path)}}}`;
  return node.type.name === "hardBreak" ? "\n" : "";
}
