import { Button } from "@mantine/core";
import type { TopicEntry } from "@shared/api/contract/topics";
import { addDays, at } from "@shared/domain/wall-time";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { formatWhen } from "../../../ui/format-when";
import { AsideList } from "../../../ui/record-page/aside-list";
import { ReferenceField } from "../../../ui/reference-field";
import { notifyUndo } from "../../../ui/undo-toast";
import { WallTimeField } from "../../../ui/wall-time-field";
import styles from "./topics.module.css";

type Props = { readonly entry: TopicEntry; readonly groupId: string | null };

/** Beside a topic: planning it into groups, and when each group had it last. */
export function TopicAside({ entry, groupId }: Props) {
  const { t } = useTranslation("topics");
  const today = useToday();
  const groups = useQuery(api.groups.list.queryOptions());
  const nameOf = (id: string | null) => groups.data?.find((group) => group.id === id)?.name ?? t("groupGone");
  if (today === "") return null;
  return (
    <>
      <PlanTopic entry={entry} groupId={groupId} today={today} />
      <AsideList
        title={t("usedIn")}
        none={t("unused")}
        items={entry.uses.map((use) => ({
          id: use.groupId ?? "",
          title: nameOf(use.groupId),
          sub: formatWhen(use.at, today, t),
        }))}
      />
    </>
  );
}

function PlanTopic({ entry, groupId, today }: Props & { readonly today: string }) {
  const { t } = useTranslation(["topics", "common"]);
  const plan = useMutation(api.cadence.plan.mutationOptions());
  const [chosen, setChosen] = useState<string[]>();
  const [when, setWhen] = useState(() => at(addDays(today, 1), "20:00"));
  const groupIds = chosen ?? (groupId === null ? [] : [groupId]);
  const save = () => {
    const source = { kind: "topic" as const, id: entry.topicId };
    const items = groupIds.map((id) => ({ groupId: id, channel: "wechat_group" as const, at: when, source }));
    plan.mutate(
      { items },
      {
        onSuccess: () => {
          setChosen([]);
          notifyUndo(t("planned", { title: entry.topic.title, count: items.length, when: formatWhen(when, today, t) }));
        },
      },
    );
  };
  return (
    <section className={styles.plan} aria-label={t("plan")}>
      <h2>{t("plan")}</h2>
      <ReferenceField kind="groups" multiple label={t("groups")} value={groupIds} onChange={setChosen} />
      <WallTimeField label={t("at")} value={when} onChange={setWhen} />
      <Button
        variant="filled"
        leftSection={<IconCalendarPlus size={15} />}
        disabled={groupIds.length === 0 || entry.topic.opener.trim() === ""}
        loading={plan.isPending}
        onClick={save}
      >
        {groupIds.length === 0 ? t("planFirst") : t("planDo", { count: groupIds.length })}
      </Button>
    </section>
  );
}
