import type { SeriesKind, SeriesScope } from "@shared/domain/series";
import { useSyncExternalStore } from "react";

/** What is about to happen to an occurrence of a series. */
export type ScopeQuestion = {
  readonly action: "move" | "trash";
  readonly kind: SeriesKind;
  readonly id: string;
  readonly title: string;
};

/** A question with the way to answer it. */
export type AskedScope = ScopeQuestion & { readonly answer: (scope: SeriesScope | undefined) => void };

let asked: AskedScope | undefined;
const listeners = new Set<() => void>();

/** Asks whether 本次, 此后 or 全部 is meant; undefined when the person thinks better of it. */
export function askScope(question: ScopeQuestion): Promise<SeriesScope | undefined> {
  asked?.answer(undefined);
  return new Promise((resolve) => {
    show({
      ...question,
      answer: (scope) => {
        show(undefined);
        resolve(scope);
      },
    });
  });
}

/** The question that waits for an answer. */
export function useAskedScope(): AskedScope | undefined {
  return useSyncExternalStore(listen, () => asked);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: AskedScope | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}
