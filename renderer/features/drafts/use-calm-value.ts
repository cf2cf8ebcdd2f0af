import { startTransition, useEffect, useState } from "react";

const PAUSE_MS = 250;

/** A value that follows only when it has stopped changing for a moment: for what is costly to draw. Drawing it gives way to the next key. */
export function useCalmValue<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setCalm(value)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}
