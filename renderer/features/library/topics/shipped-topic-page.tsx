import type { TopicEntry } from "@shared/api/contract/topics";
import { textOfTopic } from "@shared/domain/topic";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { CopyButton } from "../entries/copy-button";
import { ShippedSheet } from "../entries/shipped-sheet";
import { useOwned } from "../entries/use-owned";
import { TopicAside } from "./topic-aside";

type Props = { readonly entry: TopicEntry; readonly groupId: string | null };

/** A topic that comes with the app: to read, copy and plan as it is, or to make one's own and change. */
export function ShippedTopicPage({ entry, groupId }: Props) {
  const { t } = useTranslation("topics");
  const { topic, topicId, asOf } = entry;
  const makeOwn = useMutation(api.topics.makeOwn.mutationOptions());
  const owned = useOwned();
  return (
    <ShippedSheet
      title={topic.title}
      tags={topic.tags}
      tools={<CopyButton text={textOfTopic(topic)} />}
      isMakingOwn={makeOwn.isPending}
      onMakeOwn={() => makeOwn.mutate({ topicId }, { onSuccess: owned })}
      footer={
        <>
          {t("rest", { days: topic.noRepeatDays })}
          {topic.months.length > 0 ? ` ${t("season", { months: topic.months.join(t("comma")) })}` : ""}{" "}
          {t("source", { source: topic.source, asOf })}
        </>
      }
      aside={<TopicAside entry={entry} groupId={groupId} />}
    >
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
    </ShippedSheet>
  );
}
