import { Button, Modal } from "@mantine/core";
import type { Activity } from "@shared/domain/activity";
import type { WallTime } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { formatWhen } from "../../format-when";
import { QueryGate } from "../../record-page/query-gate";
import styles from "./move-preview.module.css";
import { MoveTable } from "./move-table";

type MovePreviewProps = {
  readonly activity: Activity;
  /** Where it would go. */
  readonly to: { readonly start: WallTime; readonly end: WallTime };
  readonly onMove: () => void;
  /** Moves the activity and leaves what is planned around it; not offered where that makes no sense. */
  readonly onAlone?: () => void;
  readonly onClose: () => void;
};

/** What moves along with an activity, before and after, and what stays: to be looked at before it happens. */
export function MovePreview({ activity, to, onMove, onAlone, onClose }: MovePreviewProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const today = useToday();
  const input = { id: activity.id, ...to };
  const plan = useQuery(api.activities.previewMove.queryOptions({ input }));
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t("move.title", { when: today ? formatWhen(to.start, today, t) : to.start })}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ header: styles.header, body: styles.body }}
    >
      <QueryGate query={plan}>
        {({ moves, stays }) => (
          <>
            <div className={styles.lists}>
              <MoveTable moves={moves} stays={stays} today={today} />
            </div>
            <footer className={styles.foot}>
              <Button variant="subtle" color="gray" onClick={onClose}>
                {t("common:cancel")}
              </Button>
              {onAlone ? <Button onClick={onAlone}>{t("move.alone")}</Button> : null}
              <Button variant="filled" autoFocus onClick={onMove}>
                {t("move.action", { count: moves.length })}
              </Button>
            </footer>
          </>
        )}
      </QueryGate>
    </Modal>
  );
}
