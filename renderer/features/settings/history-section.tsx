import { Button } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { IconHistory } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { HistoryStep } from "./history-step";
import classes from "./settings-screen.module.css";

type HistorySectionProps = { readonly settings: Settings };

const FIRST = 50;
const MOST = 500;

/** The latest steps of the workspace, newest first, each opening onto what it changed. */
export function HistorySection({ settings }: HistorySectionProps) {
  const { t } = useTranslation("settings");
  const [limit, setLimit] = useState(FIRST);
  const history = useQuery(api.changes.history.queryOptions({ input: { limit } }));
  if (history.isPending) return <LoadingState />;
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.length === 0) {
    return <EmptyState icon={<IconHistory />} title={t("history.empty")} text={t("history.emptyText")} />;
  }
  return (
    <>
      <ul className={classes.rows}>
        {history.data.map((step) => (
          <li key={step.txnId}>
            <HistoryStep step={step} timeZone={settings.timeZone} />
          </li>
        ))}
      </ul>
      {history.data.length >= limit && limit < MOST && (
        <Button mt="md" onClick={() => setLimit(MOST)}>
          {t("history.more")}
        </Button>
      )}
    </>
  );
}
