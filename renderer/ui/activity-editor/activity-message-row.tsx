import { ActionIcon } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { IconCopyPlus, IconTrash } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../format-when";
import { useTrashOccurrence } from "../series/use-trash-occurrence";
import { StatusChip } from "../status-chip";
import type { Tone } from "../tone";
import styles from "./activity-form.module.css";

const tones = {
  planned: "neutral",
  ready: "amber",
  copied: "indigo",
  sent: "jade",
  skipped: "neutral",
} as const satisfies Record<string, Tone>;

/** One message of an activity: when, what, where, who, how it stands. */
export function ActivityMessageRow({ view, onOpen }: { view: MessageView; onOpen: (id: string) => void }) {
  const { t } = useTranslation(["activity-editor", "words", "common"]);
  const today = useToday();
  const trash = useTrashOccurrence("message");
  const duplicate = useMutation(api.messages.duplicate.mutationOptions());
  const { message } = view;
  const title = view.title || view.draftTitle || "";
  const place = view.groupName ?? t(`words:channel.${message.channel}`);
  return (
    <tr>
      <td className={styles.when}>{today ? formatWhen(message.at, today, t) : message.at}</td>
      <td>
        <button type="button" className={styles.open} onClick={() => onOpen(message.id)}>
          {title ? <b>{title}</b> : null}
          <span>{view.text || t("messages.noText")}</span>
        </button>
      </td>
      <td title={place}>{place}</td>
      <td>
        {view.voiceName ?? "—"}
        <small className={styles.poster}>{view.staffName}</small>
      </td>
      <td>
        {view.unfilled.length > 0 && message.status !== "sent" ? (
          <StatusChip tone="cin">{t("messages.unfilled", { count: view.unfilled.length })}</StatusChip>
        ) : (
          <StatusChip tone={tones[message.status]}>{t(`words:messageStatus.${message.status}`)}</StatusChip>
        )}
      </td>
      <td className={styles.rowTools}>
        <ActionIcon
          size="sm"
          aria-label={t("common:duplicate")}
          title={t("common:duplicate")}
          onClick={() => duplicate.mutate({ id: message.id }, { onSuccess: (copy) => onOpen(copy.id) })}
        >
          <IconCopyPlus size={15} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t("common:trash")}
          title={t("common:trash")}
          onClick={() => void trash({ ...message, title })}
        >
          <IconTrash size={15} stroke={1.6} />
        </ActionIcon>
      </td>
    </tr>
  );
}
