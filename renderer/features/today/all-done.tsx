import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { addDays } from "@shared/domain/wall-time";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { EmptyState } from "../../ui/empty-state";
import { tallyOf } from "./today-entries";

/** Everything of today is settled: says so, and offers tomorrow. */
export function AllDone({
  entries,
  readAt,
  date,
}: {
  entries: readonly MessageView[];
  readAt: WallTime;
  date: DateText;
}) {
  const { t } = useTranslation("today");
  const { sent, skipped } = tallyOf(entries, readAt);
  const tomorrow = addDays(date, 1);
  return (
    <EmptyState
      icon={<IconCircleCheck />}
      title={t("allDone.title")}
      text={skipped > 0 ? t("allDone.textSkipped", { sent, skipped }) : t("allDone.text", { count: sent })}
      actions={
        <>
          <Button variant="filled" onClick={() => runCommand("export", { from: tomorrow, to: tomorrow })}>
            {t("allDone.packTomorrow")}
          </Button>
          <Button onClick={() => runCommand("goCalendar")}>{t("allDone.calendar")}</Button>
        </>
      }
    />
  );
}
