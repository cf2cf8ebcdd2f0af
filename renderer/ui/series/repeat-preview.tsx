import { Button } from "@mantine/core";
import { type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorSentence } from "../../api/error-sentence";
import { formatDateFull } from "../format-when";
import styles from "./repeat-dialog.module.css";
import { ruleSentence } from "./rule-sentence";

/** What `series.preview` answers. */
type Preview = {
  readonly rule: string;
  readonly next: readonly DateText[];
  readonly total: number | null;
  readonly laidUntil: DateText | null;
};

type Props = {
  readonly query: UseQueryResult<Preview, Error>;
  readonly start: WallTime;
  readonly except: readonly DateText[];
  readonly onExcept: (except: readonly DateText[]) => void;
};

/** The rule in words and its next dates, each of which can be left out. */
export function RepeatPreview({ query, start, except, onExcept }: Props) {
  const { t, i18n } = useTranslation(["series", "common"]);
  const { data, error } = query;
  if (error) return <p className={`${styles.preview} ${styles.problem}`}>{errorSentence(error, i18n.language)}</p>;
  if (!data) return <div className={styles.preview} />;
  const [first] = data.next;
  const shown = [...data.next, ...except.filter((day) => day >= dateOf(start))].sort();
  return (
    <section className={styles.preview} aria-label={t("preview.label")}>
      <p className={styles.sentence}>{ruleSentence(data.rule, t)}</p>
      <ul className={styles.dates}>
        {[...new Set(shown)].map((day) => {
          const isLeft = except.includes(day);
          return (
            <li key={day}>
              <span className={isLeft ? styles.left : undefined}>{formatDateFull(day, t)}</span>
              {day === first && !isLeft ? null : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  onClick={() => onExcept(isLeft ? except.filter((one) => one !== day) : [...except, day])}
                  aria-label={t(isLeft ? "preview.takeBackDay" : "preview.leaveOutDay", {
                    day: formatDateFull(day, t),
                  })}
                >
                  {t(isLeft ? "preview.takeBack" : "preview.leaveOut")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.more}>
        {data.total === null ? t("preview.endless") : t("preview.total", { count: data.total })}
        {data.laidUntil === null ? "" : ` ${t("preview.laid", { date: formatDateFull(data.laidUntil, t) })}`}
      </p>
      {first !== undefined && first !== dateOf(start) ? (
        <p className={styles.more}>{t("preview.moves", { day: formatDateFull(first, t) })}</p>
      ) : null}
    </section>
  );
}
