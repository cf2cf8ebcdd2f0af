import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "../error-state";
import { LoadingState } from "../loading-state";

type QueryGateProps<T> = { readonly query: UseQueryResult<T, unknown>; readonly children: (data: T) => ReactNode };

/** Shows what was asked for once it is there; until then its outline, and what to do when it cannot be had. */
export function QueryGate<T>({ query, children }: QueryGateProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState />;
}
