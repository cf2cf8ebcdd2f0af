import { Menu } from "@mantine/core";
import { IconArrowsMove, IconCheckbox, IconCopyPlus, IconExternalLink, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CalendarItem } from "../calendar-item";
import { movable } from "./selection";
import styles from "./tile-menu.module.css";

/** The tile a menu was opened for, and where on the screen. */
export type TileMenuPlace = { readonly item: CalendarItem; readonly x: number; readonly y: number };

type TileMenuProps = {
  readonly place: TileMenuPlace;
  readonly isSelected: boolean;
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onMove: () => void;
  readonly onCopy: () => void;
  readonly onSelect: () => void;
  readonly onTrash: () => void;
};

/** What can be done with one tile; by the right button, or the menu key on the tile with the focus. */
export function TileMenu({ place, isSelected, onClose, onOpen, onMove, onCopy, onSelect, onTrash }: TileMenuProps) {
  const { t } = useTranslation(["planning", "common"]);
  const { item } = place;
  const title = (item.kind === "activity" ? item.activity.title : item.message.title) || t("common:untitled");
  const icon = { size: 16, stroke: 1.7 };
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={190} returnFocus>
      <Menu.Target>
        <span className={styles.anchor} style={{ left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("menu.label", { title })}>
        <Menu.Item leftSection={<IconExternalLink {...icon} />} onClick={onOpen}>
          {t("menu.open")}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowsMove {...icon} />} disabled={movable([item]).length === 0} onClick={onMove}>
          {t("menu.move")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyPlus {...icon} />} rightSection={<kbd>Alt</kbd>} onClick={onCopy}>
          {t("menu.copy")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCheckbox {...icon} />} rightSection={<kbd>Ctrl</kbd>} onClick={onSelect}>
          {t(isSelected ? "menu.deselect" : "menu.select")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={onTrash}>
          {t("menu.trash")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
