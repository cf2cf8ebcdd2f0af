import { Button } from "@mantine/core";
import { IconPlus, IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { Screen } from "../../ui/screen";
import { StatusChip } from "../../ui/status-chip";
import { useCreateRecord } from "../../ui/use-create-record";
import { GroupIcon } from "./group-icon";
import { groupTones, sortGroups } from "./group-list";
import { GroupPage } from "./group-page";

/** The chat groups: who is in them, what they are for, and what they get next. */
export function GroupsScreen() {
  const { t } = useTranslation(["groups", "words", "common"]);
  const groups = useQuery(api.groups.list.queryOptions());
  const create = useCreateRecord();
  const addGroup = () => void create("groups", { name: t("newName") });
  const newButton = (
    <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={addGroup}>
      {t("new")}
    </Button>
  );

  return (
    <Screen title={t("title")} sub={t("sub")} flush>
      <QueryGate query={groups}>
        {(list) => {
          const sorted = sortGroups(list);
          return (
            <RecordSplit
              kind="groups"
              records={sorted}
              items={sorted.map((group) => ({
                id: group.id,
                title: group.name || t("common:untitled"),
                sub: [
                  t(`words:groupKind.${group.kind}`),
                  group.memberCount !== null && t("members", { count: group.memberCount }),
                ]
                  .filter(Boolean)
                  .join(" · "),
                icon: <GroupIcon kind={group.kind} />,
                meta: <StatusChip tone={groupTones[group.status]}>{t(`words:groupStatus.${group.status}`)}</StatusChip>,
              }))}
              newLabel={t("new")}
              filterPlaceholder={t("find")}
              onNew={addGroup}
              empty={
                <EmptyState
                  icon={<IconUsers />}
                  title={t("empty.title")}
                  text={t("empty.text")}
                  actions={
                    <>
                      {newButton}
                      <SampleButton />
                    </>
                  }
                />
              }
              page={(group, trash) => <GroupPage key={group.id} group={group} onTrash={trash} />}
            />
          );
        }}
      </QueryGate>
    </Screen>
  );
}
