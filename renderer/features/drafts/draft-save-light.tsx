import { createContext, useContext } from "react";
import type { SaveState } from "../../ui/autosave";
import { SaveLight } from "../../ui/save-light";

/** Whether the draft on the page is saved. Told past the sheet, which is not drawn anew for it. */
export const DraftSaveState = createContext<SaveState>({ kind: "saved" });

/** The save light of the draft on the page. */
export function DraftSaveLight() {
  return <SaveLight state={useContext(DraftSaveState)} />;
}
