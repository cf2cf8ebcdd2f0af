import { Button } from "@mantine/core";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { repurchaseReason } from "@shared/domain/repurchase-reason";
import { IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../../browser/commands";
import styles from "./day-popover.module.css";
import { useAnswerGhost } from "./use-answer-ghost";

type Props = { ghost: RepurchaseGhost; onClose: () => void };

/** A proposal to sell a product again, why, and the answers to it. */
export function GhostRow({ ghost, onClose }: Props) {
  const { t, i18n } = useTranslation("day-layers");
  const { accept, postpone, dismiss, answering } = useAnswerGhost(ghost, onClose);
  const { productId, productName, groupId, groupName, date, due } = ghost;
  const choose = () => {
    onClose();
    runCommand("newFromTemplate", { date, groupIds: groupId === null ? [] : [groupId], productIds: [productId] });
  };
  return (
    <li className={styles.item} data-ghost>
      <div className={styles.line}>
        <span className={styles.kind}>
          <IconRefresh size={12} stroke={1.8} aria-hidden /> {t("ghost.title")}
        </span>
        <b className={styles.name}>{[productName, groupName].filter(Boolean).join(" · ")}</b>
      </div>
      <p className={styles.detail}>
        {repurchaseReason(ghost)[i18n.language === "en" ? "en" : "zh"]}
        {date > due && !ghost.postponed ? ` · ${t("ghost.overdue", { due: due.slice(5) })}` : ""}
        {ghost.postponed ? ` · ${t("ghost.postponed")}` : ""}
      </p>
      <div className={styles.actions}>
        {groupId === null ? null : (
          <Button size="compact-sm" variant="filled" loading={answering} onClick={accept}>
            {t("ghost.accept")}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={choose}>
          {t("ghost.choose")}
        </Button>
        <Button size="compact-sm" variant="subtle" disabled={answering} onClick={postpone}>
          {t("ghost.postpone")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" disabled={answering} onClick={dismiss}>
          {t("ghost.dismiss")}
        </Button>
      </div>
    </li>
  );
}
