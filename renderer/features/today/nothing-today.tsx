import { Button } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { runCommand } from "../../browser/commands";
import { EmptyState } from "../../ui/empty-state";
import { formatDayTitle } from "../../ui/format-when";
import { SampleButton } from "../../ui/record-page/sample-button";
import { Screen } from "../../ui/screen";

/** No message today: says what this screen is for, and the ways to fill it; a fresh workspace may look at the sample. */
export function NothingToday({ date }: { date: DateText }) {
  const { t } = useTranslation(["today", "common"]);
  const { data: any } = useQuery(api.messages.list.queryOptions({ input: { limit: 1 } }));
  const fresh = any?.length === 0;
  return (
    <Screen title={t("title")} sub={formatDayTitle(date, t)}>
      <div style={{ display: "flex", minHeight: "70%" }}>
        <EmptyState
          icon={<IconCalendarCheck />}
          title={fresh ? t("nothing.freshTitle") : t("nothing.title")}
          text={fresh ? t("nothing.freshText") : t("nothing.text")}
          actions={
            <>
              <Button variant="filled" onClick={() => runCommand("newMessage")}>
                {t("nothing.newMessage")}
              </Button>
              <Button onClick={() => runCommand("goCalendar")}>{t("nothing.calendar")}</Button>
              {fresh ? <SampleButton /> : null}
            </>
          }
        />
      </div>
    </Screen>
  );
}
