import { type RefObject, useEffect, useRef } from "react";

/** The button that starts something: while that goes on another takes its place, and afterwards the focus comes back to it. */
export function useFocusBack(isReplaced: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasReplaced = useRef(false);
  useEffect(() => {
    if (wasReplaced.current && !isReplaced) button.current?.focus();
    wasReplaced.current = isReplaced;
  }, [isReplaced]);
  return button;
}
