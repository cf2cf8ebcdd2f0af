import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";
import { type FieldTrigger, findFieldTrigger, LEAF } from "./field-trigger";

/** A question for a merge field under the cursor: what it would replace, what was typed, and where it stands in the window. */
export type OpenTrigger = {
  readonly from: number;
  readonly to: number;
  readonly query: string;
  readonly asksFor: FieldTrigger["asksFor"];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

/** What the menu answers to a key: true when it has dealt with it. */
type KeyAnswer = (key: string) => boolean;

/** The link between the editor, which sees the keys, and the menu, which React draws. No decoration is involved: nothing to rebuild while composing. */
export class TriggerBridge {
  current: OpenTrigger | undefined = undefined;
  answerKey: KeyAnswer = () => false;
  /** Where a trigger was dismissed with Escape: it stays shut until the cursor leaves it. */
  private dismissedAt: number | undefined = undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): OpenTrigger | undefined => this.current;

  /** Reads the trigger under the cursor anew. */
  update(view: EditorView): void {
    if (view.composing) return;
    const found = triggerIn(view.state);
    if (!found || found.from !== this.dismissedAt) this.dismissedAt = undefined;
    if (!found || this.dismissedAt !== undefined || !view.hasFocus()) this.set(undefined);
    else if (found.to !== this.current?.to || found.from !== this.current.from || found.query !== this.current.query) {
      const { left, top, bottom } = view.coordsAtPos(found.from);
      this.set({ ...found, left, top, bottom });
    }
  }

  close(): void {
    this.set(undefined);
  }

  dismiss(): void {
    this.dismissedAt = this.current?.from;
    this.set(undefined);
  }

  private set(next: OpenTrigger | undefined): void {
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}

function triggerIn(state: EditorState): Pick<OpenTrigger, "from" | "to" | "query" | "asksFor"> | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, LEAF);
  const found = findFieldTrigger(before);
  return found && { from: $from.start() + found.start, to: $from.pos, query: found.query, asksFor: found.asksFor };
}

/** Watches for `{`, `{{` and `/` before the cursor and offers the keys to the menu first. */
export const FieldTriggerWatch = Extension.create<{ bridge: TriggerBridge }>({
  name: "fieldTriggerWatch",
  // Before the keymaps of lists and marks, which would take Enter and Tab.
  priority: 1000,

  addOptions() {
    return { bridge: new TriggerBridge() };
  },

  addProseMirrorPlugins() {
    const { bridge } = this.options;
    return [
      new Plugin({
        view: () => ({ update: (view) => bridge.update(view), destroy: () => bridge.close() }),
        props: {
          handleKeyDown(_view, event) {
            if (!bridge.current || event.ctrlKey || event.metaKey || event.altKey) return false;
            return bridge.answerKey(event.key);
          },
          handleDOMEvents: {
            compositionend(view) {
              // The composed text reaches the document a moment after the event.
              setTimeout(() => {
                if (!view.isDestroyed) bridge.update(view);
              }, 60);
              return false;
            },
            blur() {
              bridge.close();
              return false;
            },
          },
        },
      }),
    ];
  },
});
