import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SaveState } from "../../../ui/autosave";
import { SaveLight } from "../../../ui/save-light";
import styles from "../entries/entry-sheet.module.css";
import own from "./quotes.module.css";

type Props = {
  readonly state: SaveState;
  readonly actions: ReactNode;
  readonly menu: ReactNode;
  readonly onTrash: () => void;
  readonly aside: ReactNode;
  readonly children: ReactNode;
};

/** The page around a quote: it has no title of its own, its words are its name. */
export function QuoteFrame({ state, actions, menu, onTrash, aside, children }: Props) {
  const { t } = useTranslation("common");
  return (
    <div className={styles.page}>
      <article className={own.sheet}>
        <div className={styles.top}>
          <span className={styles.tools}>
            <SaveLight state={state} />
            {actions}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size={28} aria-label={t("more")}>
                  <IconDots size={17} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {menu}
                <Menu.Item leftSection={<IconTrash size={16} stroke={1.7} />} onClick={onTrash}>
                  {t("trash")}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </span>
        </div>
        <div className={own.column}>{children}</div>
      </article>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}
