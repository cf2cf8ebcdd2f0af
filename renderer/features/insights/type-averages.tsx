import { formatYuan } from "@shared/domain/money";
import { useTranslation } from "react-i18next";
import { ActivityIcon } from "../../ui/activity-type/activity-icon";
import { RESULT_NUMBERS, type ResultNumber, type TypeAverage } from "./insight-sums";
import styles from "./insights.module.css";

/** What each type of activity brings on average; a dash where nobody typed the number. */
export function TypeAverages({ rows }: { rows: readonly TypeAverage[] }) {
  const { t } = useTranslation(["insights", "words"]);
  if (rows.length === 0) return <p className={styles.none}>{t("averages.none")}</p>;
  return (
    <table className={styles.averages}>
      <thead>
        <tr>
          <th>{t("averages.type")}</th>
          <th className={styles.number}>{t("averages.count")}</th>
          {RESULT_NUMBERS.map((name) => (
            <th key={name} className={styles.number}>
              {t(`numbers.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.type}>
            <th scope="row">
              <span className={styles.type}>
                <ActivityIcon type={row.type} size={15} toned />
                {t(`words:activityType.${row.type}`)}
              </span>
            </th>
            <td className={styles.number}>{row.count}</td>
            {RESULT_NUMBERS.map((name) => (
              <td key={name} className={styles.number}>
                {show(name, row.averages[name])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function show(name: ResultNumber, value: number | null): string {
  if (value === null) return "—";
  // An average to the fen would look more exact than it is.
  return name === "revenue" ? `¥${formatYuan(Math.round(value / 100) * 100)}` : String(Math.round(value * 10) / 10);
}
