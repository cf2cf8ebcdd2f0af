/** A value as text that is the same for equal values, whatever the order of their keys. Absent and null count as the same. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (isPlainObject(value)) {
    const entries = definedKeys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** Whether two values say the same: whether their canonical texts are equal, without writing those down. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const [keys, others] = [definedKeys(a), definedKeys(b)];
    return keys.length === others.length && keys.every((key) => isDefined(b, key) && isSame(a[key], b[key]));
  }
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return false;
  return canonicalText(a) === canonicalText(b);
}

function definedKeys(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => isDefined(value, key));
}

function isDefined(value: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

/** Whether a value is an object with keys, not a list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
