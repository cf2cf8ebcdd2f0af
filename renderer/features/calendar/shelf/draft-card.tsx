import { ActionIcon, Menu } from "@mantine/core";
import type { DraftSummary } from "@shared/api/contract/drafts";
import { IconCalendarBolt, IconCalendarPlus, IconDots, IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useOpenRecord } from "../../../browser/open-record";
import styles from "./draft-shelf.module.css";

type DraftCardProps = {
  readonly draft: DraftSummary;
  /** Plans it in the next free slot, asking only what is not clear. */
  readonly onNextSlot: () => void;
  /** Asks where and when. */
  readonly onPlan: () => void;
};

/** One draft on the shelf: what it is, where it goes, and its menu, which does by keyboard what dragging does. */
export function DraftCard({ draft, onNextSlot, onPlan }: DraftCardProps) {
  const { t } = useTranslation(["planning", "words", "common"]);
  const open = useOpenRecord();
  const title = draft.title || t("common:untitled");
  return (
    <li className={styles.card} data-draft={draft.id} title={draft.excerpt}>
      <span className={styles.words}>
        <b>{title}</b>
        <small>
          {[
            t(`words:draftStatus.${draft.status}`),
            t(`words:draftKind.${draft.kind}`),
            t(`words:channel.${draft.channel}`),
          ].join(" · ")}
        </small>
      </span>
      <Menu position="bottom-end" width={170}>
        <Menu.Target>
          <ActionIcon size={26} aria-label={t("side.menu", { title })}>
            <IconDots size={15} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarBolt size={16} stroke={1.7} />} onClick={onNextSlot}>
            {t("side.toSlot")}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendarPlus size={16} stroke={1.7} />} onClick={onPlan}>
            {t("side.toDate")}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.7} />} onClick={() => open("drafts", draft.id)}>
            {t("side.edit")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
