import { Button } from "@mantine/core";
import type { CueView } from "@shared/api/contract/run-sheets";
import type { WallTime } from "@shared/domain/wall-time";
import { IconPlayerPlay, IconPlus, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { PrintedFileMenu } from "../printed-file-menu";
import { StatusChip } from "../status-chip";
import { isCueLate, isCueOpen } from "./cue-standing";
import styles from "./run-sheet.module.css";

type RunSheetToolbarProps = {
  readonly activityId: string;
  readonly cues: readonly CueView[];
  readonly now: WallTime | "";
  readonly onLive: () => void;
  readonly onAdd: () => void;
};

/** How far the run sheet is, and the ways to work with it: on the clock, on paper, with a cue more. */
export function RunSheetToolbar({ activityId, cues, now, onLive, onAdd }: RunSheetToolbarProps) {
  const { t } = useTranslation("run-sheet");
  const done = cues.filter((cue) => !isCueOpen(cue)).length;
  const late = cues.filter((cue) => isCueLate(cue, now)).length;
  return (
    <div className={styles.toolbar}>
      <span className={styles.progress}>{t("progress", { done, count: cues.length })}</span>
      {late > 0 ? <StatusChip tone="cin">{t("late", { count: late })}</StatusChip> : null}
      <div className={styles.tools}>
        <Button size="xs" leftSection={<IconPlus size={15} />} onClick={onAdd}>
          {t("add.action")}
        </Button>
        <Button
          size="xs"
          leftSection={<IconPrinter size={15} stroke={1.7} />}
          disabled={cues.length === 0}
          onClick={() => window.print()}
        >
          {t("print")}
        </Button>
        <PrintedFileMenu
          make={(form) => client.exports.runSheet({ activityId, ...form })}
          disabled={cues.length === 0}
        />
        <Button
          size="xs"
          variant="filled"
          leftSection={<IconPlayerPlay size={15} stroke={1.9} />}
          disabled={cues.length === 0}
          onClick={onLive}
        >
          {t("live.action")}
        </Button>
      </div>
    </div>
  );
}
