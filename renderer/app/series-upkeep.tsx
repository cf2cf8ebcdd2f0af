import { ScopeDialog } from "../ui/series/scope-dialog";
import { useSeriesTopUp } from "../ui/series/use-series-top-up";

/** What series need on every screen: their next occurrences, and the question which of them is meant. */
export function SeriesUpkeep() {
  useSeriesTopUp();
  return <ScopeDialog />;
}
