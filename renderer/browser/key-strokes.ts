/** What of a keyboard event decides its meaning. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

const NAMED = new Set(["enter", "escape", "tab", "backspace", "delete", "arrowup", "arrowdown", "home", "end", " "]);

/**
 * A key press as it is written in the list of commands: `mod+shift+z`, `?`, `g`. Shift is written only with mod or
 * with a named key: on a letterless key it is part of the character already, and `?` is not the same key everywhere.
 */
export function strokeOf(press: KeyPress, mac: boolean): string {
  const key = press.key.toLowerCase();
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const shift = press.shiftKey && (mod || NAMED.has(key));
  return [other && "other", mod && "mod", press.altKey && "alt", shift && "shift", key].filter(Boolean).join("+");
}

/** A key's name on this machine's keyboard, for people: ⌘K, Ctrl K, G C. */
export function keyLabel(keys: string, mac: boolean): string {
  return keys
    .split(" ")
    .map((stroke) =>
      stroke
        .split("+")
        .map((part) => partLabel(part, mac))
        .join(mac ? "" : " "),
    )
    .join(" ");
}

function partLabel(part: string, mac: boolean): string {
  if (part === "mod") return mac ? "⌘" : "Ctrl";
  if (part === "shift") return mac ? "⇧" : "Shift";
  if (part === "alt") return mac ? "⌥" : "Alt";
  if (part === "enter") return "↵";
  return part.length === 1 ? part.toUpperCase() : part;
}
