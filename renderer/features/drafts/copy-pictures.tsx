import { Button, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Media } from "@shared/domain/media";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { copyImage } from "../../browser/copy-image";
import { saveFile } from "../../browser/download";
import classes from "./draft-preview.module.css";

type CopyPicturesProps = {
  readonly images: RenderedDraft["images"];
  readonly pictures: readonly Media[];
  /** Whether the text names them by their numbers: 公众号, where each is uploaded at its place. */
  readonly isUploaded: boolean;
};

/** The pictures by number: a tap copies one, since a clipboard holds one; or all are saved as numbered files (C7). */
export function CopyPictures({ images, pictures, isUploaded }: CopyPicturesProps) {
  const { t } = useTranslation("channel-preview");
  if (images.length === 0) return null;
  const nameOf = (mediaId: string) => pictures.find((picture) => picture.id === mediaId)?.name ?? "";
  const copy = async (number: number, mediaId: string) => {
    const isDone = await copyImage(`/media/${mediaId}`);
    notifications.show({
      color: isDone ? "jade" : "amber",
      message: t(isDone ? "pictureCopied" : "pictureRefused", { number }),
      autoClose: 2500,
    });
  };
  const save = async () => {
    for (const { number, mediaId } of images) saveFile(await numberedFile(number, mediaId, nameOf(mediaId)));
  };
  return (
    <section className={classes.pictures} aria-label={t("pictures")}>
      <p className={classes.note}>{t(isUploaded ? "uploadHint" : "sendHint")}</p>
      <div className={classes.thumbs}>
        {images.map(({ number, mediaId }) => (
          <UnstyledButton
            key={mediaId}
            className={classes.thumb}
            aria-label={t("copyPicture", { number })}
            title={t("copyPicture", { number })}
            onClick={() => void copy(number, mediaId)}
          >
            <img src={`/media/${mediaId}`} alt="" loading="lazy" />
            <span>{number}</span>
          </UnstyledButton>
        ))}
      </div>
      <Button size="compact-sm" variant="default" leftSection={<IconDownload size={15} />} onClick={() => void save()}>
        {t("savePictures", { count: images.length })}
      </Button>
    </section>
  );
}

async function numberedFile(number: number, mediaId: string, name: string): Promise<File> {
  const blob = await (await fetch(`/media/${mediaId}`)).blob();
  const extension = blob.type.split("/")[1]?.replace("jpeg", "jpg") ?? "png";
  const base = name.replace(/\.(png|jpe?g|webp|gif)$/i, "");
  return new File([blob], `${number}${base === "" ? "" : `-${base}`}.${extension}`, { type: blob.type });
}
