import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../ui/empty-state";
import styles from "./paste-window.module.css";

type PasteDoneProps = { readonly aside: number; readonly onAside: () => void };

/** Nothing is left of today; what is left of earlier days is one click away. */
export function PasteDone({ aside, onAside }: PasteDoneProps) {
  const { t } = useTranslation("today");
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={<IconCircleCheck />}
        title={t("paste.doneTitle")}
        text={t("paste.doneText")}
        actions={aside > 0 ? <Button onClick={onAside}>{t("paste.aside", { count: aside })}</Button> : undefined}
      />
    </div>
  );
}
