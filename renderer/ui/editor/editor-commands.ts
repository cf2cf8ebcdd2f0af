import { TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { blocksOfText, sliceOf } from "./clipboard-slice";
import { insertSlice } from "./pending-content";
import { isSafeHref } from "./safe-href";

/** Puts text with `{{…}}` in place of the selection. */
export function insertText(editor: Editor, text: string): void {
  const { state, view } = editor;
  const { tr } = state;
  insertSlice(tr, sliceOf(state.schema, blocksOfText(text)), state.selection.from, state.selection.to);
  view.dispatch(tr);
  view.focus();
}

/** Puts a merge field in place of a stretch of the document (the selection when none is given). */
export function insertField(
  editor: Editor,
  path: string,
  range?: { readonly from: number; readonly to: number },
): void {
  const { state, view } = editor;
  const { from, to } = range ?? state.selection;
  const chip = state.schema.nodes.mergeField?.create({ path });
  if (!chip) return;
  const tr = state.tr.replaceRangeWith(from, to, chip);
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(to, 1)))).scrollIntoView();
  view.dispatch(tr);
  view.focus();
}

/** The link around the cursor or under the selection, if there is one. */
export function currentHref(editor: Editor): string | undefined {
  const href: unknown = editor.getAttributes("link").href;
  return typeof href === "string" && isSafeHref(href) ? href : undefined;
}

/** Makes the selection a link, or writes the address as one where nothing is selected; undefined takes the link away. */
export function setLink(editor: Editor, href: string | undefined): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  if (href === undefined) chain.unsetMark("link").run();
  else if (editor.state.selection.empty && currentHref(editor) === undefined) {
    const link = editor.schema.marks.link?.create({ href });
    if (link) editor.view.dispatch(editor.state.tr.replaceSelectionWith(editor.schema.text(href, [link]), false));
    editor.commands.focus();
  } else chain.setMark("link", { href }).run();
}
