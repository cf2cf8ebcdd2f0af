import { SegmentedControl } from "@mantine/core";
import { dateOf, type WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { DateField } from "../date-field";
import { NumberField } from "../number-field";
import { endAfterWeeks, type RepeatEnd } from "./repeat-choice";
import styles from "./repeat-dialog.module.css";

type Props = { readonly end: RepeatEnd; readonly start: WallTime; readonly onChange: (end: RepeatEnd) => void };

/** Offered first: two months of a weekly thing. */
const FIRST = { count: 8, weeks: 8 } as const;

/** Until when something repeats: without end, to a day, or so many times. */
export function RepeatEndField({ end, start, onChange }: Props) {
  const { t } = useTranslation("series");
  const choose = (kind: string) => {
    if (kind === "count") onChange({ kind, count: FIRST.count });
    else onChange(kind === "until" ? endAfterWeeks(start, FIRST.weeks) : { kind: "never" });
  };
  return (
    <div className={styles.end}>
      <div className={styles.label} style={{ marginBottom: -3 }}>
        {t("dialog.end")}
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t("dialog.end")}
        value={end.kind}
        data={(["never", "until", "count"] as const).map((value) => ({ value, label: t(`end.${value}`) }))}
        onChange={choose}
      />
      {end.kind === "until" ? (
        <DateField
          ariaLabel={t("end.until")}
          value={end.date}
          onChange={(date) => {
            if (date !== null && date >= dateOf(start)) onChange({ kind: "until", date });
          }}
        />
      ) : null}
      {end.kind === "count" ? (
        <NumberField
          ariaLabel={t("end.count")}
          min={1}
          max={999}
          unit={t("end.times")}
          value={end.count}
          onChange={(count) => onChange({ kind: "count", count: count ?? 1 })}
        />
      ) : null}
    </div>
  );
}
