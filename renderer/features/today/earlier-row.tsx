import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./today-list.module.css";

/** How many of what is left over from earlier days are listed at first, and more by each click. */
export const OVERDUE_STEP = 50;

type EarlierRowProps = { readonly count: number; readonly onMore: () => void };

/** Above the list: how many of earlier days are not shown, and the next few of them. */
export function EarlierRow({ count, onMore }: EarlierRowProps) {
  const { t } = useTranslation("today");
  return (
    <div className={styles.earlier}>
      {t("overdue.more", { count })}
      <Button size="compact-xs" onClick={onMore}>
        {t("overdue.show", { count: Math.min(count, OVERDUE_STEP) })}
      </Button>
    </div>
  );
}
