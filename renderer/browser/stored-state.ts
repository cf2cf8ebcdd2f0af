import { useCallback, useState } from "react";

/** State of the screen's furniture (a panel's width, a chosen tab) that this browser remembers. `read` refuses what is not valid any more. */
export function useStoredState<T>(
  key: string,
  initial: T,
  read: (stored: unknown) => T | undefined,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => read(parse(localStorage.getItem(`qunce.${key}`))) ?? initial);
  const store = useCallback(
    (next: T) => {
      setValue(next);
      localStorage.setItem(`qunce.${key}`, JSON.stringify(next));
    },
    [key],
  );
  return [value, store];
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
