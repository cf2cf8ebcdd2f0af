import { addDays } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useOpenRecord } from "../../browser/open-record";
import { formatWhen } from "../../ui/format-when";
import { AsideList } from "../../ui/record-page/aside-list";
import { WeekScheduleButton } from "../../ui/week-schedule/week-schedule-button";
import { upcomingActivities } from "./upcoming-activities";

/** What the group gets next and got last: its coming activities, its messages of this week, the latest one sent. */
export function GroupOutlook({ groupId }: { readonly groupId: string }) {
  const { t } = useTranslation(["groups", "words", "common"]);
  const today = useToday();
  const open = useOpenRecord();
  const activities = useQuery(api.activities.list.queryOptions());
  const groupIds = [groupId];
  const coming = useQuery(
    api.messages.views.queryOptions({
      input: { groupIds, from: today, to: today && addDays(today, 6), statuses: ["planned", "ready", "copied"] },
      enabled: today !== "",
    }),
  );
  const sent = useQuery(
    api.messages.list.queryOptions({
      input: { groupIds, from: today && addDays(today, -90), to: today, statuses: ["sent"] },
      enabled: today !== "",
    }),
  );
  const lastId = sent.data?.at(-1)?.id ?? "";
  const last = useQuery(api.messages.view.queryOptions({ input: { id: lastId }, enabled: lastId !== "" })).data;
  if (today === "") return null;
  return (
    <>
      <WeekScheduleButton groupId={groupId} />
      <AsideList
        title={t("outlook.activities")}
        none={t("outlook.noActivities")}
        items={upcomingActivities(activities.data ?? [], groupId, today).map((activity) => ({
          id: activity.id,
          title: activity.title || t("common:untitled"),
          sub: `${formatWhen(activity.start, today, t)} · ${t(`words:activityType.${activity.type}`)}`,
          onOpen: () => open("activities", activity.id),
        }))}
      />
      <AsideList
        title={t("outlook.messages", { count: coming.data?.length ?? 0 })}
        none={t("outlook.noMessages")}
        items={(coming.data ?? []).slice(0, 6).map(({ message, title, text }) => ({
          id: message.id,
          title: title || text.slice(0, 30) || t("common:untitled"),
          sub: `${formatWhen(message.at, today, t)} · ${t(`words:messageStatus.${message.status}`)}`,
          onOpen: () => open("messages", message.id),
        }))}
      />
      <AsideList
        title={t("outlook.last")}
        none={t("outlook.neverSent")}
        items={
          last
            ? [
                {
                  id: last.message.id,
                  title: last.title || last.text.slice(0, 30) || t("common:untitled"),
                  sub: formatWhen(last.message.sentAt ?? last.message.at, today, t),
                  onOpen: () => open("messages", last.message.id),
                },
              ]
            : []
        }
      />
    </>
  );
}
