import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../../api/client";

/** Looks names up by id; empty where there is none. */
export type RecordNames = {
  readonly groupName: (id: string | null) => string;
  readonly staffName: (id: string | null) => string;
};

/** Names of groups and staff by id; empty where there is none. */
export function useNames(): RecordNames {
  const { data: groups } = useQuery(api.groups.list.queryOptions());
  const { data: staff } = useQuery(api.staff.list.queryOptions());
  return useMemo(() => {
    const names = new Map([...(groups ?? []), ...(staff ?? [])].map((record) => [record.id, record.name]));
    const nameOf = (id: string | null) => (id === null ? "" : (names.get(id) ?? ""));
    return { groupName: nameOf, staffName: nameOf };
  }, [groups, staff]);
}
