import type { TopicEntry } from "@shared/api/contract/topics";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { useSelectedId } from "../../../browser/selected-id";
import { formatDay } from "../../../ui/format-when";
import { ListDetail } from "../../../ui/list-detail";
import { RecordList } from "../../../ui/record-list";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { StatusChip } from "../../../ui/status-chip";
import { useCreateRecord } from "../../../ui/use-create-record";
import { usePutAway } from "../entries/use-put-away";
import { ShippedTopicPage } from "./shipped-topic-page";
import { TodaysTopic } from "./todays-topic";
import { lastUseOf, topicKeyOf } from "./topic-key";
import { TopicPage } from "./topic-page";

/** The topic bank 话题库 (S29, S37): what comes with the app and one's own, with a group's topic of the day. */
export function TopicsTab() {
  const { t } = useTranslation(["topics", "common"]);
  const today = useToday();
  const [groupId, setGroupId] = useState<string | null>(null);
  const [selectedId, setSelectedId] = useSelectedId();
  const bank = useQuery(api.topics.bank.queryOptions({ input: groupId === null ? {} : { groupId } }));
  const create = useCreateRecord();
  const subOf = (entry: TopicEntry) => {
    const last = lastUseOf(entry, groupId);
    const day = last.slice(0, 10);
    const used =
      last === "" || today === ""
        ? t("unused")
        : t(day > today ? "plannedFor" : "lastUsed", { day: formatDay(day, today, t) });
    return [entry.topic.tags.join(t("comma")), used].filter(Boolean).join(" · ");
  };
  return (
    <QueryGate query={bank}>
      {(entries) => {
        const open = entries.find((entry) => topicKeyOf(entry) === selectedId) ?? entries[0];
        return (
          <ListDetail
            storageKey="topics"
            listWidth={300}
            list={
              <RecordList
                label={t("title")}
                items={entries.map((entry) => ({
                  id: topicKeyOf(entry),
                  title: entry.topic.title || t("common:untitled"),
                  sub: subOf(entry),
                  ...(entry.origin === "shipped"
                    ? {}
                    : { meta: <StatusChip tone="jade">{t(`origin.${entry.origin}`)}</StatusChip> }),
                }))}
                selectedId={open && topicKeyOf(open)}
                onSelect={setSelectedId}
                onNew={() => void create("topics", { title: t("newName") })}
                newLabel={t("new")}
                filterPlaceholder={t("find")}
                empty={null}
                header={<TodaysTopic groupId={groupId} onGroup={setGroupId} onOpen={setSelectedId} />}
              />
            }
            detail={open ? <TopicDetail key={topicKeyOf(open)} entry={open} groupId={groupId} /> : null}
          />
        );
      }}
    </QueryGate>
  );
}

function TopicDetail({ entry, groupId }: { readonly entry: TopicEntry; readonly groupId: string | null }) {
  const records = useQuery(api.topics.list.queryOptions());
  const putAway = usePutAway("topics");
  if (entry.id === null) return <ShippedTopicPage entry={entry} groupId={groupId} />;
  return (
    <QueryGate query={records}>
      {(list) => {
        const record = list.find(({ id }) => id === entry.id);
        return record ? (
          <TopicPage topic={record} entry={entry} groupId={groupId} onTrash={() => void putAway(record)} />
        ) : null;
      }}
    </QueryGate>
  );
}
