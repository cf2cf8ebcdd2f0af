import type { Editor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { LEAF } from "./field-trigger";
import { replaceMatches, revealMatch, showMatches } from "./find-marks";
import { findMatches } from "./find-matches";
import type { DocumentRange } from "./placed-copy";

/** A search in a text: what for, where, and what may be done with it. */
export type Find = {
  readonly words: string;
  readonly instead: string;
  readonly count: number;
  /** Which of the places is the one looked at, from 0. */
  readonly at: number;
  readonly seek: (words: string) => void;
  readonly setInstead: (words: string) => void;
  readonly go: (steps: 1 | -1) => void;
  readonly replace: () => void;
  readonly replaceAll: () => void;
  readonly clear: () => void;
};

/** The text is sought through again this long after it changed: never at a key press. */
const PAUSE_MS = 150;

/** The longest selection that is taken for what to find. */
const LONGEST = 60;

/** What is selected, where it can be found as it is: a few words of one paragraph without a chip. */
function selectedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  const words = state.doc.textBetween(from, to, undefined, LEAF);
  return $from.sameParent($to) && words.length <= LONGEST && !words.includes(LEAF) ? words : "";
}

/** Finds words in an editor, and keeps the places up to date while somebody writes on. */
export function useFind(editor: Editor): Find {
  const { from } = editor.state.selection;
  const [words, setWords] = useState(() => selectedWords(editor));
  const [instead, setInstead] = useState("");
  const [matches, setMatches] = useState<readonly DocumentRange[]>(() => findMatches(editor.state.doc, words));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      matches.findIndex((match) => match.from >= from),
    ),
  );
  const sought = useRef(words);
  sought.current = words;

  useEffect(() => showMatches(editor, matches, at), [editor, matches, at]);
  useEffect(() => () => showMatches(editor, [], 0), [editor]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const found = findMatches(editor.state.doc, sought.current);
        setMatches(found);
        setAt((before) => Math.min(before, Math.max(0, found.length - 1)));
      }, PAUSE_MS);
    };
    editor.on("update", again);
    return () => {
      clearTimeout(timer);
      editor.off("update", again);
    };
  }, [editor]);

  const look = (found: readonly DocumentRange[], index: number) => {
    setMatches(found);
    setAt(index);
    const place = found[index];
    if (place) revealMatch(editor, place);
  };
  const seek = (next: string) => {
    setWords(next);
    look(findMatches(editor.state.doc, next), 0);
  };
  const go = (steps: 1 | -1) => {
    const found = findMatches(editor.state.doc, words);
    if (found.length > 0) look(found, (at + steps + found.length) % found.length);
  };
  const replace = () => {
    const found = findMatches(editor.state.doc, words);
    const place = found[Math.min(at, found.length - 1)];
    if (!place) return;
    replaceMatches(editor, [place], instead);
    const left = findMatches(editor.state.doc, words);
    const next = left.findIndex((match) => match.from >= place.from + instead.length);
    look(left, Math.max(0, next));
  };
  const replaceAll = () => {
    replaceMatches(editor, findMatches(editor.state.doc, words), instead);
    look(findMatches(editor.state.doc, words), 0);
  };
  const clear = () => showMatches(editor, [], 0);
  return { words, instead, count: matches.length, at, seek, setInstead, go, replace, replaceAll, clear };
}
