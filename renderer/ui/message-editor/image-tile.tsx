import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./message-images.module.css";

type Props = {
  id: string;
  name: string;
  index: number;
  count: number;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
};

/** Type of what is dragged from one place of the row to another, so that a dropped file is told apart. */
const DRAG_TYPE = "application/x-qunce-image";

/** One picture with its number; drag it, or use its arrows, to change the order. */
export function ImageTile({ id, name, index, count, onMove, onRemove }: Props) {
  const { t } = useTranslation(["message-editor", "common"]);
  return (
    <li
      className={styles.tile}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, String(index))}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault();
      }}
      onDrop={(event) => {
        const from = event.dataTransfer.getData(DRAG_TYPE);
        if (from === "") return;
        event.preventDefault();
        onMove(Number(from), index);
      }}
    >
      <img src={`/media/${id}`} alt={name} draggable={false} />
      <span className={styles.number}>{index + 1}</span>
      <div className={styles.tools}>
        <ActionIcon
          size="sm"
          aria-label={t("images.earlier")}
          disabled={index === 0}
          onClick={() => onMove(index, index - 1)}
        >
          <IconChevronLeft size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t("images.later")}
          disabled={index === count - 1}
          onClick={() => onMove(index, index + 1)}
        >
          <IconChevronRight size={14} />
        </ActionIcon>
        <ActionIcon size="sm" aria-label={t("common:remove")} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </div>
    </li>
  );
}
