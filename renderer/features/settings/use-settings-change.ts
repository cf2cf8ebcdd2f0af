import type { Settings } from "@shared/domain/settings";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";

/** Changes settings at once; like every change it can be undone. */
export function useSettingsChange(): (changes: Partial<Settings>) => void {
  const update = useMutation(api.workspaces.updateSettings.mutationOptions());
  return (changes) => update.mutate({ changes });
}
