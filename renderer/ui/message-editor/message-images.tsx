import { Button, FileButton } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { IconPhotoPlus, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordForm } from "../use-record-form";
import { ImagePicker } from "./image-picker";
import { ImageTile } from "./image-tile";
import styles from "./message-images.module.css";
import { moved } from "./moved";
import { IMAGE_ACCEPT, useImageUpload } from "./use-image-upload";

type Props = { form: RecordForm<"messages">; view: MessageView };

/** The pictures that go out after the text, in order: dropped, uploaded or picked, moved by hand or by key. */
export function MessageImages({ form, view }: Props) {
  const { t } = useTranslation("message-editor");
  const { values, set } = form;
  const [picking, setPicking] = useState(false);
  const [over, setOver] = useState(false);
  const own = values.mediaIds.length > 0;
  const ids = own ? values.mediaIds : view.images.map((image) => image.id);
  const nameOf = (id: string) => view.images.find((image) => image.id === id)?.name ?? "";
  const change = (next: string[]) => set("mediaIds", next);
  const add = (more: string[]) => change([...ids, ...more.filter((id) => !ids.includes(id))]);
  const { upload, uploading } = useImageUpload(add);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files is an extra way beside the upload button
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void upload([...event.dataTransfer.files]);
      }}
    >
      {ids.length > 0 ? (
        <ol className={styles.tiles}>
          {ids.map((id, index) => (
            <ImageTile
              key={id}
              id={id}
              name={nameOf(id)}
              index={index}
              count={ids.length}
              onMove={(from, to) => change(moved(ids, from, to))}
              onRemove={() => change(ids.filter((other) => other !== id))}
            />
          ))}
        </ol>
      ) : (
        <p className={styles.hint}>{t("images.empty")}</p>
      )}
      {!own && ids.length > 0 ? <p className={styles.hint}>{t("images.fromDraft")}</p> : null}
      {values.wantedImages.length > 0 && ids.length === 0 ? (
        <p className={styles.hint}>{t("images.wanted", { names: values.wantedImages.join(t("listMark")) })}</p>
      ) : null}
      <div className={styles.actions}>
        <FileButton multiple accept={IMAGE_ACCEPT} onChange={(files) => void upload(files)}>
          {(props) => (
            <Button {...props} size="xs" loading={uploading} leftSection={<IconUpload size={15} />}>
              {t("images.upload")}
            </Button>
          )}
        </FileButton>
        <Button size="xs" leftSection={<IconPhotoPlus size={15} />} onClick={() => setPicking(true)}>
          {t("images.pick")}
        </Button>
      </div>
      <ImagePicker opened={picking} chosen={ids} onClose={() => setPicking(false)} onPick={add} />
    </div>
  );
}
