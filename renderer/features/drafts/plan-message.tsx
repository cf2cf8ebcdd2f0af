import { Button, Group, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Draft } from "@shared/domain/draft";
import { addDays, at, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow, useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { ReferenceField } from "../../ui/reference-field";
import { WallTimeField } from "../../ui/wall-time-field";
import { useChannelProfile } from "./use-channel-profile";

type PlanMessageProps = { readonly draft: Draft; readonly onClose: () => void };

/** Makes planned messages of a draft: to which groups, when, pasted by whom. */
export function PlanMessage({ draft, onClose }: PlanMessageProps) {
  const { t } = useTranslation("drafts");
  return (
    <Modal opened onClose={onClose} title={t("plan.title")} size="md">
      <PlanForm draft={draft} onDone={onClose} />
    </Modal>
  );
}

function PlanForm({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const { t } = useTranslation(["drafts", "common"]);
  const now = useNow();
  const today = useToday();
  const profile = useChannelProfile(draft.channel);
  const activities = useQuery(api.activities.list.queryOptions());
  const activity = activities.data?.find(({ id }) => id === draft.activityId);
  const create = useMutation(api.messages.create.mutationOptions());
  const [chosenAt, setChosenAt] = useState<WallTime>();
  const [chosenGroups, setGroups] = useState<string[]>();
  const [staffId, setStaffId] = useState<string | null>(null);
  if (now === "" || today === "") return null;

  const addressesGroup = profile?.addressesGroup ?? true;
  const groupIds = chosenGroups ?? activity?.groupIds ?? [];
  // The activity's own start when it is still to come, else tomorrow evening, when groups are awake.
  const proposed = activity && activity.start > now ? activity.start : at(addDays(dateOf(now), 1), "20:00");
  const when = chosenAt ?? proposed;
  const isReady = !addressesGroup || groupIds.length > 0;

  const plan = async () => {
    const places = addressesGroup ? groupIds : [null];
    for (const groupId of places) {
      await create.mutateAsync({
        fields: {
          title: draft.title,
          channel: draft.channel,
          groupId,
          at: when,
          draftId: draft.id,
          activityId: draft.activityId,
          voiceId: draft.voiceId,
          staffId,
          tags: draft.tags,
          status: draft.status === "ready" || draft.status === "published" ? "ready" : "planned",
        },
      });
    }
    notifications.show({ message: t("plan.done", { count: places.length, when: formatWhen(when, today, t) }) });
    onDone();
  };

  return (
    <div style={{ display: "grid", gap: 14 }}>
      {addressesGroup && (
        <ReferenceField
          kind="groups"
          multiple
          required
          label={t("plan.groups")}
          value={groupIds}
          onChange={setGroups}
        />
      )}
      <WallTimeField label={t("plan.at")} value={when} onChange={setChosenAt} />
      <ReferenceField
        kind="staff"
        label={t("plan.staff")}
        hint={t("plan.staffHint")}
        value={staffId}
        onChange={setStaffId}
      />
      <Group justify="flex-end" gap={8}>
        <Button onClick={onDone}>{t("common:cancel")}</Button>
        <Button variant="filled" disabled={!isReady} loading={create.isPending} onClick={() => void plan()}>
          {t("plan.confirm", { count: addressesGroup ? Math.max(1, groupIds.length) : 1 })}
        </Button>
      </Group>
    </div>
  );
}
