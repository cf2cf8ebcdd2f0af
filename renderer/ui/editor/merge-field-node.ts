import { InputRule, mergeAttributes, Node } from "@tiptap/react";
import { isFieldPath } from "./merge-field-path";

/** How a merge field is shown to people: its name in their language and what kind of value it stands for. */
export type FieldFace = { readonly label: string; readonly type: string; readonly known: boolean };

export type MergeFieldOptions = { readonly faceOf: (path: string) => FieldFace };

/** `{{商品.价格}}` typed to its end, in half- or full-width braces. Bounded, so that it stays linear. */
const TYPED_FIELD = /[{｛]{2}([^{}｛｝\n]{1,64})[}｝]{2}$/;

function assertFieldPath(value: unknown): void {
  if (!isFieldPath(value)) throw new RangeError("A merge field needs a path without braces.");
}

/** A typed placeholder in copy, shown as a chip and handled as one character. */
export const MergeFieldNode = Node.create<MergeFieldOptions>({
  name: "mergeField",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,

  addOptions() {
    return { faceOf: (path) => ({ label: path, type: "text", known: true }) };
  },

  addAttributes() {
    return {
      path: {
        isRequired: true,
        validate: assertFieldPath,
        parseHTML: (element) => element.getAttribute("data-merge-field"),
        renderHTML: (attributes) => ({ "data-merge-field": attributes.path }),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: "span[data-merge-field]",
        getAttrs: (element) => (isFieldPath(element.getAttribute("data-merge-field")) ? null : false),
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const face = this.options.faceOf(String(node.attrs.path));
    return [
      "span",
      mergeAttributes(HTMLAttributes, {
        class: "merge-field",
        "data-field-type": face.type,
        "data-known": String(face.known),
        title: `{{${node.attrs.path}}}`,
      }),
      face.label,
    ];
  },

  renderText({ node }) {
    return `{{${node.attrs.path}}}`;
  },

  addKeyboardShortcuts() {
    const deleteBeside = (side: "before" | "after") => () => {
      const { state, view } = this.editor;
      const { $from, empty } = state.selection;
      const node = side === "before" ? $from.nodeBefore : $from.nodeAfter;
      if (!empty || node?.type !== this.type) return false;
      const from = side === "before" ? $from.pos - node.nodeSize : $from.pos;
      view.dispatch(state.tr.delete(from, from + node.nodeSize).scrollIntoView());
      return true;
    };
    return { Backspace: deleteBeside("before"), Delete: deleteBeside("after") };
  },

  addInputRules() {
    return [
      new InputRule({
        find: TYPED_FIELD,
        // Backspace then takes the chip away as one, instead of bringing the braces back.
        undoable: false,
        handler: ({ state, range, match }) => {
          const path = match[1]?.trim();
          if (isFieldPath(path)) state.tr.replaceWith(range.from, range.to, this.type.create({ path }));
        },
      }),
    ];
  },
});
