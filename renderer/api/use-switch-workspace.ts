import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "./client";
import type { WorkspaceState } from "./workspace-state";

/**
 * Shows another workspace, or the first page for none. For the mutations that switch (`meta.switchesWorkspace`): the
 * screens of the one before must be gone before anything is asked again.
 */
export function useSwitchWorkspace(): (state: WorkspaceState | null) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (state) => {
      void queryClient.cancelQueries();
      queryClient.setQueryData(api.workspaces.current.queryKey(), state);
    },
    [queryClient],
  );
}
