import type { Settings } from "@shared/domain/settings";
import { defaultSettings } from "@shared/domain/settings";
import { useQuery } from "@tanstack/react-query";
import { api } from "./client";

/** The open workspace's state; `data` is null where none is open. Asked again each minute for the backup light. */
export function useWorkspace() {
  return useQuery(api.workspaces.current.queryOptions({ refetchInterval: 60_000 }));
}

/** The open workspace's settings; the defaults while they are on their way. */
export function useSettings(): Settings {
  return useWorkspace().data?.settings ?? defaultSettings;
}
