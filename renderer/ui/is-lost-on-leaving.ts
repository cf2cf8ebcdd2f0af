import { errorCodeOf } from "../api/error-sentence";
import type { SaveState } from "./autosave";

/**
 * Whether what a form holds is gone when the form goes. Silence of the app is no loss: the form's autosave goes on trying
 * without it. Nor is a record that is gone itself: there is nothing left to save to.
 */
export function isLostOnLeaving(state: SaveState): boolean {
  if (state.kind === "conflict") return true;
  if (state.kind !== "failed") return false;
  const code = errorCodeOf(state.error);
  return code !== undefined && code !== "NOT_FOUND";
}
