import { ActionIcon } from "@mantine/core";
import type { CueView } from "@shared/api/contract/run-sheets";
import { clockOf, dateOf, type WallTime } from "@shared/domain/wall-time";
import { IconPin, IconPinFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatDay } from "../format-when";
import { CueContent } from "./cue-content";
import { isCueLate, isCueOpen } from "./cue-standing";
import { CueTick } from "./cue-tick";
import { cueTimeWords } from "./cue-time-words";
import { lengthWords } from "./length-words";
import styles from "./run-sheet.module.css";
import type { CueActions } from "./use-cue-actions";

type CueRowProps = {
  readonly cue: CueView;
  readonly now: WallTime | "";
  readonly actions: CueActions;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
};

/** One cue: when and how long, what is said or done, where, by whom, and whether it is done. */
export function CueRow({ cue, now, actions, isChosen, isOpen, onChoose, onOpen }: CueRowProps) {
  const { t } = useTranslation(["run-sheet", "words", "common"]);
  const place = cue.kind === "action" ? t("inside") : (cue.groupName ?? t(`words:channel.${cue.channel}`));
  const rule = cue.pinned ? t("pinned") : cueTimeWords(cue.time, t);
  return (
    <tr
      data-cue={cue.id}
      data-open={isOpen || undefined}
      data-settled={!isCueOpen(cue) || undefined}
      data-late={isCueLate(cue, now) || undefined}
      className={styles.row}
      tabIndex={isChosen ? 0 : -1}
      aria-expanded={isOpen}
      onFocus={onChoose}
    >
      <td className={styles.time}>
        <span className={styles.clock}>
          <b>{clockOf(cue.at)}</b>
          {isCueOpen(cue) ? (
            <ActionIcon
              size={20}
              tabIndex={-1}
              className={styles.pin}
              aria-pressed={cue.pinned}
              aria-label={t(cue.pinned ? "unpin" : "pin")}
              title={t(cue.pinned ? "unpin" : "pin")}
              onClick={() => actions.togglePin(cue)}
            >
              {cue.pinned ? <IconPinFilled size={13} /> : <IconPin size={13} stroke={1.7} />}
            </ActionIcon>
          ) : null}
        </span>
        <span>{now === "" ? dateOf(cue.at) : formatDay(dateOf(cue.at), dateOf(now), t)}</span>
        <span>{rule}</span>
      </td>
      <td className={styles.content}>
        <CueContent cue={cue} isOpen={isOpen} actions={actions} onOpen={onOpen} />
      </td>
      <td className={styles.place} title={place}>
        {place}
      </td>
      <td className={styles.who}>
        <b className={styles.placeToo}>{place}</b>
        {cue.kind === "message" ? <b>{cue.voiceName ?? "—"}</b> : null}
        <span>{cue.staffName ?? t("nobody")}</span>
        {cue.duration > 0 ? <span>{lengthWords(cue.duration, t)}</span> : null}
      </td>
      <td className={styles.tickCell}>
        <CueTick cue={cue} onToggle={() => void actions.toggle(cue)} />
      </td>
    </tr>
  );
}
