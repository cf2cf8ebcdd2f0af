import { Button, Modal } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../empty-state";
import { ErrorState } from "../error-state";
import { LoadingState } from "../loading-state";
import { TextField } from "../text-field";
import styles from "./message-images.module.css";

type Props = {
  opened: boolean;
  /** What is used already; shown as such, not offered twice. */
  chosen: readonly string[];
  onClose: () => void;
  onPick: (ids: string[]) => void;
};

/** Picks pictures of the workspace, in the order in which they are clicked. */
export function ImagePicker({ opened, chosen, onClose, onPick }: Props) {
  const { t } = useTranslation(["message-editor", "common"]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t("images.pick")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {opened ? <PickerBody chosen={chosen} onClose={onClose} onPick={onPick} /> : null}
    </Modal>
  );
}

function PickerBody({ chosen, onClose, onPick }: Omit<Props, "opened">) {
  const { t } = useTranslation(["message-editor", "common"]);
  const { data, error, refetch } = useQuery(api.media.list.queryOptions());
  const [words, setWords] = useState("");
  const [picked, setPicked] = useState<readonly string[]>([]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={5} />;
  const free = data.filter((image) => !chosen.includes(image.id));
  if (free.length === 0) {
    return <EmptyState icon={<IconPhoto />} title={t("images.noneTitle")} text={t("images.noneText")} />;
  }
  const wanted = words.trim().toLowerCase();
  const shown = free.filter((image) => `${image.name}\n${image.tags.join("\n")}`.toLowerCase().includes(wanted));
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <>
      <TextField ariaLabel={t("common:filter")} placeholder={t("images.filter")} value={words} onChange={setWords} />
      <div className={styles.grid} style={{ marginTop: 12 }}>
        {shown.map((image) => (
          <button
            key={image.id}
            type="button"
            className={styles.choice}
            aria-pressed={picked.includes(image.id)}
            onClick={() => toggle(image.id)}
          >
            <img src={`/media/${image.id}`} alt="" loading="lazy" />
            <span>{image.name}</span>
            {picked.includes(image.id) ? <b className={styles.number}>{picked.indexOf(image.id) + 1}</b> : null}
          </button>
        ))}
      </div>
      <div className={styles.foot}>
        <Button onClick={onClose}>{t("common:cancel")}</Button>
        <Button
          variant="filled"
          disabled={picked.length === 0}
          onClick={() => {
            onPick([...picked]);
            onClose();
          }}
        >
          {picked.length === 0 ? t("images.choose") : t("images.use", { count: picked.length })}
        </Button>
      </div>
    </>
  );
}
