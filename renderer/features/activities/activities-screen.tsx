import { Button } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { runCommand } from "../../browser/commands";
import { useSelectedId } from "../../browser/selected-id";
import { useStoredState } from "../../browser/stored-state";
import { ActivityEditor } from "../../ui/activity-editor/activity-editor";
import { EmptyState } from "../../ui/empty-state";
import { ErrorState } from "../../ui/error-state";
import { ListDetail } from "../../ui/list-detail";
import { LoadingState } from "../../ui/loading-state";
import { SampleButton } from "../../ui/record-page/sample-button";
import styles from "./activities-screen.module.css";
import { ACTIVITY_SPANS, type ActivitySpan, activitiesIn } from "./activity-list";
import { ActivityListPanel } from "./activity-list-panel";

/** Every activity, what comes next first, and the one that is open with its messages. */
export function ActivitiesScreen() {
  const { t } = useTranslation("activities");
  const now = useNow();
  const [selectedId, select] = useSelectedId();
  const [span, setSpan] = useStoredState<ActivitySpan>("activities.span", "upcoming", readSpan);
  const { data, error, refetch } = useQuery(api.activities.list.queryOptions());
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || now === "") return <LoadingState rows={8} />;

  const shown = activitiesIn(data, span, now);
  // What is opened by its address may lie outside the span: it is edited all the same.
  const openId = data.some((activity) => activity.id === selectedId) ? selectedId : shown[0]?.id;
  return (
    <ListDetail
      storageKey="activities"
      listWidth={330}
      list={
        <ActivityListPanel
          activities={shown}
          span={span}
          onSpan={setSpan}
          selectedId={openId}
          onSelect={select}
          nothingAtAll={data.length === 0}
        />
      }
      detail={
        openId === undefined ? (
          <EmptyState
            icon={<IconFlag />}
            title={data.length === 0 ? t("empty.title") : t(`empty.${span}`)}
            text={t("empty.text")}
            actions={
              <>
                <Button variant="filled" onClick={() => runCommand("newActivity")}>
                  {t("new")}
                </Button>
                {data.length === 0 && <SampleButton />}
              </>
            }
          />
        ) : (
          <div className={styles.detail}>
            <ActivityEditor key={openId} id={openId} onGone={() => select(undefined)} />
          </div>
        )
      }
    />
  );
}

function readSpan(stored: unknown): ActivitySpan | undefined {
  return ACTIVITY_SPANS.find((span) => span === stored);
}
