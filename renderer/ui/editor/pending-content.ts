import type { Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";
import { afterComposition } from "./composition-end";

type Step = { readonly add: object; readonly at: number } | { readonly remove: object };

const key = new PluginKey<DecorationSet>("pendingContent");

/** Keeps the places where pictures are on their way in, while the text around them goes on changing. */
export const PendingContent = Extension.create<{ text: string }>({
  name: "pendingContent",

  addOptions() {
    return { text: "" };
  },

  addProseMirrorPlugins() {
    const { text } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, places) {
            const mapped = places.map(transaction.mapping, transaction.doc);
            const step = transaction.getMeta(key) as Step | undefined;
            if (!step) return mapped;
            if ("remove" in step)
              return mapped.remove(mapped.find(undefined, undefined, (spec) => spec.id === step.remove));
            const widget = Decoration.widget(step.at, () => placeholder(text), { id: step.add, side: -1 });
            return mapped.add(transaction.doc, [widget]);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function placeholder(text: string): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "pending-content";
  mark.textContent = text;
  return mark;
}

/** Marks the place where something is on its way in; returns how to put it there (null: it did not come). */
export function beginPending(view: EditorView, at: number): (slice: Slice | null) => void {
  const id = {};
  view.dispatch(view.state.tr.setMeta(key, { add: id, at } satisfies Step).setMeta("addToHistory", false));
  return (slice) =>
    afterComposition(view, () => {
      const place = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
      const { tr } = view.state;
      if (slice && place !== undefined) insertSlice(tr, slice, place, place);
      view.dispatch(tr.setMeta(key, { remove: id } satisfies Step));
    });
}

/** Puts a slice in and the cursor behind it; a picture at the very end gets a paragraph to go on writing in. */
export function insertSlice(tr: EditorView["state"]["tr"], slice: Slice, from: number, to: number): void {
  const stepsBefore = tr.steps.length;
  tr.replaceRange(from, to, slice);
  if (tr.steps.length === stepsBefore) return;
  let end = to;
  tr.mapping.maps.at(-1)?.forEach((_from, _to, _newFrom, newTo) => {
    end = newTo;
  });
  const last = tr.doc.lastChild;
  if (last && !last.isTextblock && last.type.spec.atom) {
    const paragraph = tr.doc.type.schema.nodes.paragraph;
    if (paragraph) tr.insert(tr.doc.content.size, paragraph.create());
  }
  const near = Math.min(end, tr.doc.content.size);
  tr.setSelection(TextSelection.near(tr.doc.resolve(near), slice.openEnd > 0 ? -1 : 1)).scrollIntoView();
}
