type KeyLike = {
  readonly keyCode?: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean; readonly keyCode?: number };
};

/** Code of every key the input method has taken for itself. */
const TAKEN_BY_IME = 229;

/**
 * Whether a key belongs to the input method. Some of them send Enter as 229 after composition has ended
 * (NousResearch/hermes-agent#41026), so asking `isComposing` alone is not enough.
 */
export function isComposing(event: KeyLike): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || native.keyCode === TAKEN_BY_IME || event.keyCode === TAKEN_BY_IME;
}
