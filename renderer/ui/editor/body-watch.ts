import type { RichText } from "@shared/domain/rich-text";
import type { Editor } from "@tiptap/react";
import { richTextFrom } from "./rich-text-document";

/** The page hears of a change this long after typing stopped… */
const PAUSE_MS = 200;
/** …and at the latest this long after it began: a crash may cost a second, not a paragraph. */
const LONGEST_MS = 400;

/** Tells of the editor's document now and then instead of at every key, and never in the middle of a composition. */
export type BodyWatch = {
  /** The document changed. */
  touch(): void;
  /** Tells now what was not told yet. */
  flush(): void;
  /** Whether there is something not told yet. */
  readonly isPending: () => boolean;
};

/** Watches one editor; `tell` gets the document as it is stored. */
export function createBodyWatch(editor: () => Editor | null, tell: (body: RichText) => void): BodyWatch {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(pause);
    clearTimeout(longest);
    pause = undefined;
    longest = undefined;
  };
  const flush = () => {
    const current = editor();
    if (pause === undefined || !current || current.isDestroyed) return;
    stop();
    tell(richTextFrom(current.getJSON()));
  };
  const tellUnlessComposing = () => {
    if (editor()?.view.composing) pause = setTimeout(tellUnlessComposing, PAUSE_MS);
    else flush();
  };

  return {
    touch() {
      clearTimeout(pause);
      pause = setTimeout(tellUnlessComposing, PAUSE_MS);
      longest ??= setTimeout(tellUnlessComposing, LONGEST_MS);
    },
    flush,
    isPending: () => pause !== undefined,
  };
}
