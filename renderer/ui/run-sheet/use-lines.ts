import { type RefCallback, useRef } from "react";

/** A list of lines that is typed into line by line. */
export type Lines<Line> = {
  /** Goes onto the element around the lines, so that the focus finds a new one. */
  readonly ref: RefCallback<HTMLElement>;
  readonly isFull: boolean;
  readonly change: (index: number, changes: Partial<Line>) => void;
  readonly remove: (index: number) => void;
  /** Begins a line at a place and goes there, unless the list is full. */
  readonly add: (at: number) => void;
};

/** What is done to a list of lines; `blank` is a new one, `most` how many there may be. */
export function useLines<Line extends object>(
  value: readonly Line[],
  onChange: (lines: Line[]) => void,
  { blank, most }: { readonly blank: Line; readonly most: number },
): Lines<Line> {
  const box = useRef<HTMLElement>(null);
  return {
    ref: (element) => {
      box.current = element;
    },
    isFull: value.length >= most,
    change: (index, changes) => onChange(value.map((line, at) => (at === index ? { ...line, ...changes } : line))),
    remove: (index) => onChange(value.filter((_, at) => at !== index)),
    add: (at) => {
      if (value.length >= most) return;
      onChange([...value.slice(0, at), blank, ...value.slice(at)]);
      requestAnimationFrame(() =>
        box.current?.children[at]?.querySelector<HTMLInputElement>("input:not([type=checkbox])")?.focus(),
      );
    },
  };
}
