import { Button } from "@mantine/core";
import type { Activity } from "@shared/domain/activity";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { ErrorState } from "../error-state";
import { LoadingState } from "../loading-state";
import { MessageDrawer } from "../message-editor/message-drawer";
import styles from "./activity-form.module.css";
import { ActivityMessageRow } from "./activity-message-row";

type Props = {
  activity: Activity;
  /** Ids of those that stand in the run sheet already. */
  without: ReadonlySet<string>;
};

/** The messages of an activity that were planned one by one, in time order; each opens in its editor. */
export function ActivityMessages({ activity, without }: Props) {
  const { t } = useTranslation("activity-editor");
  const input = { activityId: activity.id };
  const { data, error, refetch } = useQuery(api.messages.views.queryOptions({ input }));
  const views = data?.filter(({ message }) => !without.has(message.id));
  const create = useMutation(api.messages.create.mutationOptions());
  const [openId, setOpenId] = useState<string>();

  const add = () => {
    const last = data?.at(-1);
    const fields = {
      activityId: activity.id,
      at: activity.start,
      groupId: activity.groupIds[0] ?? null,
      voiceId: last?.message.voiceId ?? null,
      staffId: last?.message.staffId ?? null,
    };
    create.mutate({ fields }, { onSuccess: (message) => setOpenId(message.id) });
  };
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!views) return <LoadingState rows={3} />;
  return (
    <div className={styles.plan}>
      {views.length === 0 ? (
        <p className={styles.none}>{t(without.size > 0 ? "messages.noOthers" : "messages.none")}</p>
      ) : (
        <table className={styles.messages}>
          <thead>
            <tr>
              <th>{t("messages.time")}</th>
              <th>{t("messages.message")}</th>
              <th>{t("messages.place")}</th>
              <th>{t("messages.who")}</th>
              <th>{t("messages.status")}</th>
              <th aria-label={t("messages.actions")} />
            </tr>
          </thead>
          <tbody>
            {views.map((view) => (
              <ActivityMessageRow key={view.message.id} view={view} onOpen={setOpenId} />
            ))}
          </tbody>
        </table>
      )}
      <Button size="xs" leftSection={<IconPlus size={15} />} loading={create.isPending} onClick={add}>
        {t("messages.add")}
      </Button>
      <MessageDrawer id={openId} onClose={() => setOpenId(undefined)} />
    </div>
  );
}
