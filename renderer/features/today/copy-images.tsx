import { ActionIcon, Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { MessageView } from "@shared/domain/message";
import { IconChevronDown, IconCopy, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copyImage } from "../../browser/copy-image";
import { saveFile } from "../../browser/download";
import styles from "./today-detail.module.css";

type Image = MessageView["images"][number];

/** Copies the pictures one after the other, since a clipboard holds one; or saves them all. */
export function CopyImages({ images }: { images: readonly Image[] }) {
  const { t } = useTranslation("today");
  const [turn, setTurn] = useState(0);
  const image = images[turn % Math.max(images.length, 1)];
  if (!image) return null;

  const copy = async (index: number) => {
    const chosen = images[index];
    if (!chosen) return;
    if (await copyImage(`/media/${chosen.id}`)) {
      notifications.show({
        color: "jade",
        message: t("images.copied", { number: index + 1 }),
        autoClose: 2000,
      });
      setTurn(index + 1);
    } else {
      notifications.show({ color: "amber", message: t("images.refused") });
    }
  };
  const save = async () => {
    for (const [index, item] of images.entries()) saveFile(await fileOf(item, index));
  };
  return (
    <div className={styles.split}>
      <Button className={styles.big} onClick={() => void copy(turn % images.length)}>
        {t("images.copy", { number: (turn % images.length) + 1 })}
      </Button>
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon className={styles.more} variant="default" aria-label={t("images.more")}>
            <IconChevronDown size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {images.map((item, index) => (
            <Menu.Item key={item.id} leftSection={<IconCopy size={15} />} onClick={() => void copy(index)}>
              {t("images.copyNamed", { number: index + 1, name: item.name })}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconDownload size={15} />} onClick={() => void save()}>
            {images.length === 1 ? t("images.saveOne") : t("images.saveAll", { count: images.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

async function fileOf(image: Image, index: number): Promise<File> {
  const blob = await (await fetch(`/media/${image.id}`)).blob();
  const extension = image.mime.split("/")[1]?.replace("jpeg", "jpg") ?? "png";
  const name = image.name.replace(/\.(png|jpe?g|webp|gif)$/i, "");
  return new File([blob], `${index + 1}-${name}.${extension}`, { type: image.mime });
}
