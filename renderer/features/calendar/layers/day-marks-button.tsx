import { VisuallyHidden } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Translate } from "../../../ui/format-when";
import { useDayMarks } from "./day-layers-context";
import type { DayMarks } from "./day-marks";
import styles from "./day-marks.module.css";

type Props = { date: DateText; display: "cell" | "column" | "line" };

/** A day's marks as quiet text and thin bands; a press tells all about them. Nothing where there is nothing. */
export function DayMarksButton({ date, display }: Props) {
  const { t } = useTranslation("day-layers");
  const { marks, open } = useDayMarks(date);
  if (!marks || isEmpty(marks)) return null;
  const { badge, names, lunar, bands, ghosts } = marks;
  return (
    <>
      {(display === "line" ? [] : bands).map(({ key, lane, part, tone, isStart, isEnd }) => (
        <span
          key={`${key}:${lane}`}
          className={styles.band}
          data-lane={lane}
          data-part={part}
          data-tone={tone}
          data-start={isStart || undefined}
          data-end={isEnd || undefined}
          aria-hidden
        />
      ))}
      <button
        type="button"
        className={styles.marks}
        data-display={display}
        title={names.map(({ text }) => text).join(t("listMark"))}
        onClick={(event) => {
          // The cell's upper line is a link to the day.
          event.stopPropagation();
          event.preventDefault();
          open(date, event.currentTarget);
        }}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <VisuallyHidden>{spokenMarks(marks, t)}</VisuallyHidden>
        <span className={styles.shown} aria-hidden>
          {badge ? (
            <span className={styles.badge} data-kind={badge}>
              {t(`badge.${badge}`)}
            </span>
          ) : null}
          <span className={styles.names}>
            {names.map(({ key, text, tone }) => (
              <span key={key} className={styles.name} data-tone={tone}>
                {text}
              </span>
            ))}
            {names.length === 0 && ghosts.length === 0 && lunar !== undefined ? (
              <span className={styles.lunar}>{t("lunarDay", { name: lunar })}</span>
            ) : null}
          </span>
          {ghosts.length > 0 ? (
            <span className={styles.ghost} data-many={names.length > 0 || ghosts.length > 1 || undefined}>
              <IconRefresh size={12} stroke={1.8} aria-hidden />
              <span>{names.length === 0 && ghosts.length === 1 ? ghosts[0]?.productName : ghosts.length}</span>
            </span>
          ) : null}
        </span>
      </button>
    </>
  );
}

function isEmpty({ badge, names, lunar, bands, ghosts }: DayMarks): boolean {
  return badge === undefined && lunar === undefined && names.length + bands.length + ghosts.length === 0;
}

/** The marks for those who hear them: 12-12，休，双12，2 条复购提醒. */
function spokenMarks({ date, badge, names, lunar, ghosts }: DayMarks, t: Translate): string {
  const words = [
    date,
    badge ? t(`badgeLong.${badge}`) : "",
    ...names.map(({ text }) => text),
    lunar ?? "",
    ghosts.length > 0 ? t("ghostCount", { count: ghosts.length }) : "",
  ];
  return words.filter(Boolean).join(t("listMark"));
}
