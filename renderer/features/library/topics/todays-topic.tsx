import { Button } from "@mantine/core";
import { IconMessageCircleQuestion, IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { ReferenceField } from "../../../ui/reference-field";
import { topicKeyOf } from "./topic-key";
import styles from "./topics.module.css";

type Props = {
  readonly groupId: string | null;
  readonly onGroup: (groupId: string | null) => void;
  readonly onOpen: (key: string) => void;
};

/** The topic of the day for a group: the same all day, until somebody asks for another. */
export function TodaysTopic({ groupId, onGroup, onOpen }: Props) {
  const { t } = useTranslation("topics");
  const [skip, setSkip] = useState(0);
  return (
    <div className={styles.today}>
      <ReferenceField
        kind="groups"
        ariaLabel={t("group")}
        placeholder={t("allGroups")}
        value={groupId}
        onChange={(chosen) => {
          setSkip(0);
          onGroup(chosen);
        }}
      />
      {groupId === null ? (
        <p>{t("today.chooseGroup")}</p>
      ) : (
        <ForGroup groupId={groupId} skip={skip} onSkip={() => setSkip(skip + 1)} onOpen={onOpen} />
      )}
    </div>
  );
}

type ForGroupProps = {
  readonly groupId: string;
  readonly skip: number;
  readonly onSkip: () => void;
  readonly onOpen: (key: string) => void;
};

function ForGroup({ groupId, skip, onSkip, onOpen }: ForGroupProps) {
  const { t } = useTranslation("topics");
  const { data } = useQuery(api.topics.ofDay.queryOptions({ input: { groupId, skip } }));
  if (!data) return null;
  const { entry, eligible } = data;
  if (!entry) return <p>{t("today.resting")}</p>;
  return (
    <>
      <button type="button" className={styles.todayTopic} onClick={() => onOpen(topicKeyOf(entry))}>
        <IconMessageCircleQuestion size={18} stroke={1.6} aria-hidden />
        <span>
          <small>{t("today.label")}</small>
          <b>{entry.topic.title}</b>
        </span>
      </button>
      {eligible > 1 ? (
        <Button size="compact-sm" variant="subtle" leftSection={<IconRefresh size={14} />} onClick={onSkip}>
          {t("today.another", { count: eligible })}
        </Button>
      ) : null}
    </>
  );
}
