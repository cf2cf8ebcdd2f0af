import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client";
import { OLD_MAPPINGS_KEY, readOldMappings } from "./old-mappings";

/** What the workspace remembers of columns, and how it is renamed or forgotten. What this browser remembered before moves over once. */
export function useSavedMappings() {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery(api.imports.mappings.list.queryOptions());
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.imports.key() });
  const { mutate: save } = useMutation(api.imports.mappings.save.mutationOptions({ onSuccess }));
  const { mutate: remove } = useMutation(api.imports.mappings.remove.mutationOptions({ onSuccess }));
  const { mutateAsync: rename } = useMutation(
    api.imports.mappings.rename.mutationOptions({
      // Said where the name was typed.
      meta: { quiet: true },
      onSuccess: (all) => void queryClient.setQueryData(api.imports.mappings.list.queryKey(), all),
    }),
  );
  useEffect(() => {
    const old = readOldMappings(localStorage.getItem(OLD_MAPPINGS_KEY));
    if (old.length > 0) save({ mappings: old }, { onSuccess: () => localStorage.removeItem(OLD_MAPPINGS_KEY) });
  }, [save]);
  return { saved: data, save, rename, remove };
}
