import { isMac } from "../browser/desktop";
import { keyLabel } from "../browser/key-strokes";

type KeysProps = { readonly keys: string };

/** A command's keys as this machine's keyboard names them. */
export function Keys({ keys }: KeysProps) {
  if (keys === "") return null;
  return <kbd aria-hidden>{keyLabel(keys, isMac)}</kbd>;
}
