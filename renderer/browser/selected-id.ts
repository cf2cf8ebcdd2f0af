import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

/** The record that is open on this screen, kept in the address as `?id=`: back, forward and a restart find it again. */
export function useSelectedId(): [string | undefined, (id: string | undefined) => void] {
  const search: { id?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const setId = useCallback(
    (id: string | undefined) => {
      void navigate({ to: ".", search: (old: Record<string, unknown>) => ({ ...old, id }), replace: true });
    },
    [navigate],
  );
  return [typeof search.id === "string" && search.id !== "" ? search.id : undefined, setId];
}
