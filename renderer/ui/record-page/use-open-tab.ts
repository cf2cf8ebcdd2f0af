import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

/** The open tab of a screen, kept in the address as `?tab=`; another tab starts without an open record. */
export function useOpenTab<Id extends string>(tabs: readonly [Id, ...Id[]]): [Id, (id: Id) => void] {
  const search: { tab?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const setTab = useCallback(
    (tab: Id) => {
      void navigate({ to: ".", search: { tab }, replace: true });
    },
    [navigate],
  );
  return [tabs.find((tab) => tab === search.tab) ?? tabs[0], setTab];
}
