import type { DateText } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { CadenceBars } from "./cadence-bars";
import { averagesByType, nextChangesOf, type Reviewed } from "./insight-sums";
import styles from "./insights.module.css";
import { NextChanges } from "./next-changes";
import { TypeAverages } from "./type-averages";

type Props = { reviewed: readonly Reviewed[]; since: DateText; today: DateText; onOpen: (id: string) => void };

/** The pace of the last weeks, what to change next, and what each type of activity brings. */
export function InsightsOverview({ reviewed, since, today, onOpen }: Props) {
  const { t } = useTranslation("insights");
  return (
    <div className={styles.overview}>
      <section className={styles.card}>
        <h2>{t("cadence.title")}</h2>
        <CadenceBars today={today} since={since} />
      </section>
      <section className={styles.card}>
        <h2>{t("changes.title")}</h2>
        <NextChanges changes={nextChangesOf(reviewed)} today={today} onOpen={onOpen} />
      </section>
      <section className={styles.card}>
        <h2>{t("averages.title")}</h2>
        <TypeAverages rows={averagesByType(reviewed)} />
      </section>
    </div>
  );
}
