import { isComposing } from "../../browser/is-composing";

type RowWish = "next" | "previous" | "open" | "close" | "tick" | "pin" | "remove";

type Key = Parameters<typeof isComposing>[0] & {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const wishes: Readonly<Record<string, RowWish>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Enter: "open",
  Escape: "close",
  " ": "tick",
  p: "pin",
  P: "pin",
  Delete: "remove",
};

/** What a key asks for in the run sheet. Inside a row's fields only Escape is ours; the rest is theirs, and the input method's. */
export function wishOf(key: Key, onRow: boolean): RowWish | undefined {
  if (isComposing(key) || key.ctrlKey || key.metaKey || key.altKey) return undefined;
  const wish = Object.hasOwn(wishes, key.key) ? wishes[key.key] : undefined;
  return onRow || wish === "close" ? wish : undefined;
}
