import type { Draft } from "@shared/domain/draft";
import { useRef } from "react";
import { sameProperties } from "./use-steady-form";

/** A draft that stays the same object while it reads the same: a save that only moves its revision draws and checks nothing anew. */
export function useSteadyDraft(draft: Draft): Draft {
  const steady = useRef(draft);
  const { current } = steady;
  if (current.body !== draft.body || !sameProperties(current, draft)) steady.current = draft;
  return steady.current;
}
