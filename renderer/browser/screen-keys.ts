import { useEffect, useRef } from "react";

/** Keys of the screen that is shown (`c`, `enter`, `mod+enter`), the latest first. */
const layers: { current: Readonly<Record<string, () => void>> }[] = [];

/**
 * Keys that only this screen has, written as in the list of commands: `useScreenKeys({ c: copy, enter: sendNext })`.
 * They rest while someone types in a field, composes with an input method, or a dialog is open.
 */
export function useScreenKeys(keys: Readonly<Record<string, () => void>>): void {
  const layer = useRef(keys);
  layer.current = keys;
  useEffect(() => {
    layers.unshift(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}

/** What a stroke does on this screen, if anything. */
export function screenKeyHandler(stroke: string): (() => void) | undefined {
  for (const layer of layers) {
    if (Object.hasOwn(layer.current, stroke)) return layer.current[stroke];
  }
  return undefined;
}
