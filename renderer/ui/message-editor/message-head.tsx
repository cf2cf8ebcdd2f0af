import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCopyPlus, IconTrash } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { SaveLight } from "../save-light";
import { useTrashOccurrence } from "../series/use-trash-occurrence";
import { StatusChip } from "../status-chip";
import type { Tone } from "../tone";
import type { RecordForm } from "../use-record-form";
import styles from "./message-form.module.css";

type Props = { form: RecordForm<"messages">; onGone: () => void; onOpen: (id: string) => void };

const tones = {
  planned: "neutral",
  ready: "amber",
  copied: "indigo",
  sent: "jade",
  skipped: "neutral",
} as const satisfies Record<string, Tone>;

/** How the message stands, whether it is saved, and what can be done with it as a whole. */
export function MessageHead({ form, onGone, onOpen }: Props) {
  const { t } = useTranslation(["message-editor", "words", "common"]);
  const trash = useTrashOccurrence("message");
  const duplicate = useMutation(api.messages.duplicate.mutationOptions());
  const { id, status } = form.values;
  const copy = async () => {
    await form.flush();
    duplicate.mutate({ id }, { onSuccess: (message) => onOpen(message.id) });
  };
  return (
    <div className={styles.head}>
      <StatusChip tone={tones[status]}>{t(`words:messageStatus.${status}`)}</StatusChip>
      <SaveLight state={form.state} />
      <div className={styles.tools}>
        <Tooltip label={t("common:duplicate")}>
          <ActionIcon aria-label={t("common:duplicate")} onClick={() => void copy()}>
            <IconCopyPlus size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("common:trash")}>
          <ActionIcon
            aria-label={t("common:trash")}
            onClick={() => void trash(form.values).then((gone) => gone && onGone())}
          >
            <IconTrash size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}
