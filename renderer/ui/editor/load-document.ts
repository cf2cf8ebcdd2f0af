import type { RichText } from "@shared/domain/rich-text";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { afterComposition } from "./composition-end";
import { editorDocumentOf, richTextFrom } from "./rich-text-document";

/** Whether the editor already holds this document. */
export function holdsDocument(editor: Editor, body: RichText): boolean {
  return JSON.stringify(richTextFrom(editor.getJSON())) === JSON.stringify(richTextFrom(body.doc));
}

/** Shows another document in a fresh editor state: undo never goes back into what was shown before (C3). */
export function loadDocument(editor: Editor, body: RichText): void {
  afterComposition(editor.view, () => {
    const { state, view } = editor;
    const doc = state.schema.nodeFromJSON(editorDocumentOf(body));
    const near = doc.resolve(Math.min(state.selection.head, doc.content.size));
    view.updateState(EditorState.create({ doc, plugins: state.plugins, selection: TextSelection.near(near) }));
    // Tells those who show the state (the toolbar) that it is another one.
    view.dispatch(view.state.tr.setMeta("addToHistory", false));
  });
}
