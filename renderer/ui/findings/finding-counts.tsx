import { type FindingSeverity, SEVERITIES } from "@shared/domain/check/finding";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../status-chip";
import classes from "./findings.module.css";
import { severityLook } from "./severity-look";

type FindingCountsProps = {
  readonly counts: Readonly<Record<FindingSeverity, number>>;
  /** Shows only the most severe, where there is room for one. */
  readonly isBrief?: boolean;
};

/** How many findings there are of each severity; nothing where there are none. */
export function FindingCounts({ counts, isBrief = false }: FindingCountsProps) {
  const { t } = useTranslation("checks");
  const present = SEVERITIES.filter((severity) => counts[severity] > 0 && !(isBrief && severity === "hint"));
  return (
    <span className={classes.counts}>
      {(isBrief ? present.slice(0, 1) : present).map((severity) => {
        const { Icon, tone } = severityLook[severity];
        const count = counts[severity];
        return (
          <StatusChip key={severity} tone={tone} icon={<Icon aria-hidden />} title={t(`count.${severity}`, { count })}>
            {count}
          </StatusChip>
        );
      })}
    </span>
  );
}
