import { ActionIcon, Tooltip } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { IconCheck, IconCopy, IconPhotoOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copyImage } from "../../../browser/copy-image";
import styles from "./paste-window.module.css";

type PasteImagesProps = { readonly view: MessageView };

/** The pictures of a message in the order they are sent: each is copied by a click or dragged into the chat as a file. */
export function PasteImages({ view }: PasteImagesProps) {
  const { t } = useTranslation("today");
  const [copied, setCopied] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState(false);
  const { images, message } = view;
  if (images.length === 0 && message.wantedImages.length === 0) return null;
  const copy = async (id: string) => {
    const done = await copyImage(`/media/${id}`);
    setRefused(!done);
    if (done) setCopied((ids) => [...ids.filter((known) => known !== id), id]);
  };
  return (
    <>
      <ol className={styles.images} aria-label={t("paste.images")}>
        {images.map((image, index) => (
          <li key={image.id} className={styles.image} data-copied={copied.includes(image.id) || undefined}>
            <img
              src={`/media/${image.id}`}
              alt={image.name}
              title={t("paste.dragHint")}
              draggable
              onDragStart={(event) => {
                // Dropped outside the browser it becomes a file with this name.
                const address = new URL(`/media/${image.id}`, location.href).href;
                event.dataTransfer.setData("DownloadURL", `${image.mime}:${image.name}:${address}`);
              }}
            />
            <Tooltip label={t("images.copyNamed", { number: index + 1, name: image.name })}>
              <ActionIcon
                size={26}
                variant="default"
                className={styles.copyImage}
                aria-label={t("images.copyNamed", { number: index + 1, name: image.name })}
                onClick={() => void copy(image.id)}
              >
                {copied.includes(image.id) ? <IconCheck size={15} /> : <IconCopy size={15} stroke={1.7} />}
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
        {images.length === 0
          ? message.wantedImages.map((name) => (
              <li key={name} className={styles.wanted}>
                <IconPhotoOff size={15} stroke={1.7} aria-hidden />
                {name}
              </li>
            ))
          : null}
      </ol>
      {refused ? <p className={styles.refused}>{t("images.refused")}</p> : null}
    </>
  );
}
