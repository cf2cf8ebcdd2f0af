import { Button } from "@mantine/core";
import type { TopicEntry } from "@shared/api/contract/topics";
import { textOfTopic } from "@shared/domain/topic";
import { IconCheck, IconCopy, IconPencil } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { useCopied } from "../../../ui/record-page/use-copied";
import { StatusChip } from "../../../ui/status-chip";
import { notifyUndo } from "../../../ui/undo-toast";
import { TopicAside } from "./topic-aside";
import styles from "./topics.module.css";

type Props = { readonly entry: TopicEntry; readonly groupId: string | null };

/** A topic that comes with the app: to read, copy and plan as it is, or to make one's own and change. */
export function ShippedTopicPage({ entry, groupId }: Props) {
  const { t } = useTranslation(["topics", "common"]);
  const { topic, topicId, asOf } = entry;
  const [isCopied, copy] = useCopied();
  const [, setSelectedId] = useSelectedId();
  const makeOwn = useMutation(api.topics.makeOwn.mutationOptions());
  const change = () =>
    makeOwn.mutate(
      { topicId },
      {
        onSuccess: (own) => {
          setSelectedId(own.id);
          notifyUndo(t("madeOwn", { title: own.title }));
        },
      },
    );
  return (
    <div className={styles.page}>
      <article className={styles.sheet}>
        <div className={styles.chips}>
          {topic.tags.map((tag) => (
            <StatusChip key={tag} tone="neutral">
              {tag}
            </StatusChip>
          ))}
          <span className={styles.tools}>
            <Button
              size="compact-sm"
              leftSection={isCopied ? <IconCheck size={15} /> : <IconCopy size={15} />}
              onClick={() => void copy(textOfTopic(topic))}
            >
              {t(isCopied ? "common:copied" : "common:copy")}
            </Button>
            <Button
              size="compact-sm"
              leftSection={<IconPencil size={15} />}
              loading={makeOwn.isPending}
              onClick={change}
            >
              {t("makeOwn")}
            </Button>
          </span>
        </div>
        <h1>{topic.title}</h1>
        <h2>{t("opener")}</h2>
        <p>{topic.opener}</p>
        <h2>{t("seedQuestion")}</h2>
        <p>{topic.seedQuestion}</p>
        <h2>{t("followUps")}</h2>
        <ol>
          {topic.followUps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <footer>
          {t("rest", { days: topic.noRepeatDays })}
          {topic.months.length > 0 ? ` ${t("season", { months: topic.months.join(t("comma")) })}` : ""}{" "}
          {t("source", { source: topic.source, asOf })}
        </footer>
      </article>
      <aside className={styles.aside}>
        <TopicAside entry={entry} groupId={groupId} />
      </aside>
    </div>
  );
}
