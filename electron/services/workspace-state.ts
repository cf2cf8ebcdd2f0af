import type { WorkspaceState } from "@shared/api/contract/workspaces";
import { dateOf } from "@shared/domain/wall-time";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { placeWarning } from "./place-warning";
import { wallClock } from "./workspace-clock";

/** How the open workspace stands. */
export function describeWorkspace(store: Store, backup: WorkspaceState["backup"]): WorkspaceState {
  const now = wallClock(store);
  return {
    path: store.path,
    settings: getSettings(store.db),
    readOnly: store.readOnly === null ? null : { reason: store.readOnly },
    backup,
    placeWarning: placeWarning(store.path),
    now,
    today: dateOf(now),
  };
}
