import type { MessageView } from "@shared/domain/message";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { OVERDUE_STEP } from "./earlier-row";
import { MinuteClock } from "./minute-clock";
import { NothingToday } from "./nothing-today";
import { TodayBoard } from "./today-board";

const NONE: readonly MessageView[] = [];

/** What to paste today, in order: look, copy, paste, tick, next. */
export function TodayScreen() {
  const { t } = useTranslation("today");
  const today = useToday();
  const [overdueLimit, setOverdueLimit] = useState(OVERDUE_STEP);
  const input = today ? { date: today, overdueLimit } : {};
  const { data, error, refetch } = useQuery(
    api.messages.today.queryOptions({ input, enabled: today !== "", placeholderData: (before) => before }),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={8} />;
  const entries = data.overdue.length + data.due.length > 0 ? [...data.overdue, ...data.due] : NONE;
  return (
    <MinuteClock>
      {entries.length === 0 ? (
        <NothingToday date={data.date} />
      ) : (
        <TodayBoard
          entries={entries}
          date={data.date}
          readAt={data.now}
          label={t("title")}
          earlier={data.overdueCount - data.overdue.length}
          onEarlier={() => setOverdueLimit(overdueLimit + OVERDUE_STEP)}
        />
      )}
    </MinuteClock>
  );
}
