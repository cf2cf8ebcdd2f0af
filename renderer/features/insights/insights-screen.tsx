import { Button } from "@mantine/core";
import { dateOf } from "@shared/domain/wall-time";
import { IconChartHistogram } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { runCommand } from "../../browser/commands";
import { useSelectedId } from "../../browser/selected-id";
import { EmptyScreen } from "../../ui/empty-screen";
import { ErrorState } from "../../ui/error-state";
import { ListDetail } from "../../ui/list-detail";
import { LoadingState } from "../../ui/loading-state";
import { SampleButton } from "../../ui/record-page/sample-button";
import { type Reviewed, reviewedOf } from "./insight-sums";
import { InsightsOverview } from "./insights-overview";
import { OverList } from "./over-list";
import { ReviewPanel } from "./review-panel";

/** Looking back: what each activity brought, what was heard, what to change; numbers are typed in, never guessed. */
export function InsightsScreen() {
  const { t } = useTranslation("insights");
  const now = useNow();
  const [selectedId, select] = useSelectedId();
  const activities = useQuery(api.activities.list.queryOptions());
  const results = useQuery(api.results.list.queryOptions());
  const error = activities.error ?? results.error;
  if (error) {
    const retry = () => void Promise.all([activities.refetch(), results.refetch()]);
    return <ErrorState error={error} onRetry={retry} />;
  }
  if (!activities.data || !results.data || now === "") return <LoadingState rows={8} />;

  const reviewed = reviewedOf(activities.data, results.data, now);
  const chosen = selectedId === undefined ? undefined : findReviewed(reviewed, selectedId);
  const [first = now] = activities.data.map((activity) => activity.start).sort();
  if (reviewed.length === 0) {
    return (
      <EmptyScreen
        icon={<IconChartHistogram />}
        title={t("empty.title")}
        text={t("empty.text")}
        actions={
          <>
            <Button variant="filled" onClick={() => runCommand("goActivities")}>
              {t("empty.toActivities")}
            </Button>
            <SampleButton />
          </>
        }
      />
    );
  }
  return (
    <ListDetail
      storageKey="insights"
      listWidth={330}
      list={<OverList reviewed={reviewed} selectedId={chosen?.activity.id} onSelect={select} />}
      detail={
        chosen ? (
          <ReviewPanel key={chosen.activity.id} reviewed={chosen} onBack={() => select(undefined)} />
        ) : (
          <InsightsOverview reviewed={reviewed} since={dateOf(first)} today={dateOf(now)} onOpen={select} />
        )
      }
    />
  );
}

/** By its activity's id, or by its review's, which is how search opens one. */
function findReviewed(reviewed: readonly Reviewed[], id: string): Reviewed | undefined {
  return reviewed.find(({ activity, result }) => activity.id === id || result?.id === id);
}
