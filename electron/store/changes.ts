/** The change log as routes and services see it: undo and redo, history, trash. */
export { type HistoryEntry, type HistoryFilter, selectHistory } from "./history";
export type { Step } from "./step-row";
export { selectTrash, type TrashedRecord } from "./trash";
export { changeState, redo, undo } from "./undo";
