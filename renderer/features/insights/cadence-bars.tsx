import { addDays, type DateText, startOfWeek } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useSettings } from "../../api/use-workspace";
import { LoadingState } from "../../ui/loading-state";
import styles from "./cadence-bars.module.css";

const WEEKS = 8;

/** Of the highest bar, in px. */
const BAR_HEIGHT = 100;

/** Activities a week over the last eight weeks against the target, from the first activity on; the number says it without colour. */
export function CadenceBars({ today, since }: { today: DateText; since: DateText }) {
  const { t } = useTranslation("insights");
  const { weekStart, weeklyActivities: target } = useSettings();
  const thisWeek = startOfWeek(today, weekStart);
  const input = { from: addDays(thisWeek, -7 * (WEEKS - 1)), to: addDays(thisWeek, 6) };
  const { data } = useQuery(api.calendar.window.queryOptions({ input }));
  if (!data) return <LoadingState rows={3} />;
  const weeks = data.weeks.slice(-WEEKS);
  // Before the first activity there was no pace to keep: those weeks are blank, not gaps.
  const firstWeek = startOfWeek(since, weekStart);
  const kept = weeks.filter((week) => week.weekStart >= firstWeek);
  const top = Math.max(target.max + 1, ...weeks.map((week) => week.count));
  const gaps = kept.filter((week) => week.light === "amber").length;
  const heavy = kept.filter((week) => week.light === "red").length;
  return (
    <>
      <ol className={styles.bars}>
        {weeks.map((week) => (
          <li
            key={week.weekStart}
            data-light={week.weekStart < firstWeek ? "none" : week.light}
            title={t("cadence.week", { from: shortDay(week.weekStart), count: week.count })}
          >
            <b>{week.weekStart < firstWeek ? "" : week.count}</b>
            <span style={{ height: Math.round((BAR_HEIGHT * week.count) / top) }} />
            <small>{week.weekStart === thisWeek ? t("cadence.this") : shortDay(week.weekStart)}</small>
          </li>
        ))}
      </ol>
      <p className={styles.words}>
        {t("cadence.target", target)} {gaps === 0 && heavy === 0 ? t("cadence.steady") : null}
        {gaps > 0 ? t("cadence.gaps", { count: gaps }) : null} {heavy > 0 ? t("cadence.heavy", { count: heavy }) : null}
      </p>
    </>
  );
}

function shortDay(date: DateText): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;
}
