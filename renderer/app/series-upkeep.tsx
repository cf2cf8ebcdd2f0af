import { lazy, Suspense } from "react";
import { useAskedScope } from "../ui/series/ask-scope";
import { useSeriesTopUp } from "../ui/series/use-series-top-up";

const ScopeDialog = lazy(async () => ({ default: (await import("../ui/series/scope-dialog")).ScopeDialog }));

/** What series need on every screen: their next occurrences, and the question which of them is meant. */
export function SeriesUpkeep() {
  useSeriesTopUp();
  const asked = useAskedScope();
  return <Suspense fallback={null}>{asked && <ScopeDialog asked={asked} />}</Suspense>;
}
