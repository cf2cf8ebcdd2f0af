import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { ErrorState } from "../../../ui/error-state";
import { LoadingState } from "../../../ui/loading-state";
import { MinuteClock } from "../minute-clock";
import { PasteBoard } from "./paste-board";

const ASK_AGAIN_MS = 30_000;

/** The paste window: only the next message, in a window small enough to stand beside the chat program. */
export function PasteScreen() {
  const { t } = useTranslation("today");
  const today = useToday();
  const input = today ? { date: today } : {};
  const { data, error, refetch } = useQuery(
    api.messages.today.queryOptions({ input, enabled: today !== "", refetchInterval: ASK_AGAIN_MS }),
  );
  useEffect(() => {
    const before = document.title;
    document.title = t("paste.title");
    return () => {
      document.title = before;
    };
  }, [t]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={6} />;
  return (
    <MinuteClock>
      <PasteBoard overdue={data.overdue} due={data.due} date={data.date} readAt={data.now} />
    </MinuteClock>
  );
}
