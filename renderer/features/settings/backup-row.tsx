import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { formatSize } from "../../ui/format-size";
import { formatWhen, wallTimeOf } from "../../ui/format-when";
import { StatusChip } from "../../ui/status-chip";
import type { BackupFile } from "./backup-file";
import classes from "./settings-screen.module.css";

type BackupRowProps = {
  readonly backup: BackupFile;
  readonly timeZone: string;
  readonly isReadOnly: boolean;
  readonly onCheck: () => void;
  readonly onRestore: () => void;
};

/** One backup: when and why it was made, how much is in it. */
export function BackupRow({ backup, timeZone, isReadOnly, onCheck, onRestore }: BackupRowProps) {
  const { t } = useTranslation(["settings", "common"]);
  const today = useToday();
  const at = wallTimeOf(backup.at, timeZone);
  return (
    <div className={classes.row} title={backup.path}>
      <span className={classes.grow}>{today ? formatWhen(at, today, t) : at}</span>
      <StatusChip tone="neutral">{t(`backups.reason.${backup.reason}`)}</StatusChip>
      {backup.generation !== "recent" && (
        <StatusChip tone="indigo">{t(`backups.generation.${backup.generation}`)}</StatusChip>
      )}
      <span className={classes.quiet} style={{ minWidth: 132, textAlign: "right" }}>
        {t("backups.rows", { count: backup.rows })} · {formatSize(backup.size)}
      </span>
      <Button size="compact-sm" onClick={onCheck}>
        {t("backups.verify")}
      </Button>
      <Button size="compact-sm" onClick={onRestore} disabled={isReadOnly}>
        {t("backups.restore")}
      </Button>
    </div>
  );
}
