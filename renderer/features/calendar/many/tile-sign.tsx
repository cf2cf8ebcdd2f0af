import { IconAlertTriangle } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import type { Translate } from "../../../ui/format-when";
import type { TileMarks } from "./tile-marks";
import styles from "./tile-sign.module.css";

type TileSignProps = { readonly tileId: string; readonly marks: TileMarks; readonly t: Translate };

/** The signs on a tile: that it is selected (its frame is drawn by the style sheet), and that the guard has something to say. */
export function TileSign({ tileId, marks, t }: TileSignProps) {
  const isSelected = useSyncExternalStore(marks.subscribe, () => marks.isSelected(tileId));
  const warnings = useSyncExternalStore(marks.subscribe, () => marks.warningsOf(tileId));
  return (
    <span className={styles.sign} data-tile={tileId} data-selected={isSelected || undefined}>
      {warnings > 0 ? (
        <span role="img" aria-label={t("planning:guard.mark", { count: warnings })} className={styles.warning}>
          <IconAlertTriangle size={13} stroke={2} aria-hidden />
        </span>
      ) : null}
    </span>
  );
}
