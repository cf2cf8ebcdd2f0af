import { Plugin } from "@tiptap/pm/state";
import { Extension } from "@tiptap/react";
import { isComposing } from "../../browser/is-composing";

/** Keys that belong to the input method never reach the editor's commands: Enter that picks a word does not split the paragraph. */
export const CompositionGuard = Extension.create({
  name: "compositionGuard",
  priority: 2000,

  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleDOMEvents: { keydown: (_view, event) => isComposing(event) } } })];
  },
});
