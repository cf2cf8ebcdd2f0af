import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useOpenRecord } from "../../browser/open-record";
import { formatWhen } from "../../ui/format-when";
import { AsideList } from "../../ui/record-page/aside-list";

const MOST = 8;

type DraftMessagesProps = { readonly draftId: string };

/** Where this draft goes out or went out. */
export function DraftMessages({ draftId }: DraftMessagesProps) {
  const { t } = useTranslation(["drafts", "words", "common"]);
  const today = useToday();
  const open = useOpenRecord();
  const messages = useQuery(api.messages.list.queryOptions({ input: { draftId } }));
  const groups = useQuery(api.groups.list.queryOptions());
  if (today === "") return null;
  const latest = (messages.data ?? []).toReversed().slice(0, MOST);
  return (
    <div style={{ display: "grid", gap: 8, marginTop: 6 }}>
      <AsideList
        title={t("messages.title", { count: messages.data?.length ?? 0 })}
        none={t("messages.none")}
        items={latest.map((message) => {
          const group = groups.data?.find(({ id }) => id === message.groupId)?.name;
          return {
            id: message.id,
            title: group ?? t(`words:channel.${message.channel}`),
            sub: `${formatWhen(message.at, today, t)} · ${t(`words:messageStatus.${message.status}`)}`,
            onOpen: () => open("messages", message.id),
          };
        })}
      />
    </div>
  );
}
