import type { JudgedFinding } from "@shared/api/contract/checks";
import { IconAlertOctagon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Disclaimer } from "./disclaimer";
import { FindingCard } from "./finding-card";
import classes from "./findings.module.css";

type SeriousFindingsProps = { readonly findings: readonly JudgedFinding[]; readonly text: string };

/** What a person must see before a text leaves: serious findings that nobody accepted. Unfilled fields are asked about elsewhere. */
export function SeriousFindings({ findings, text }: SeriousFindingsProps) {
  const { t } = useTranslation("checks");
  const serious = findings.filter(
    ({ severity, category, acceptanceId }) => severity === "error" && category !== "field" && acceptanceId === null,
  );
  if (serious.length === 0) return null;
  return (
    <section className={classes.serious} aria-label={t("serious.label")}>
      <p className={classes.seriousLead}>
        <IconAlertOctagon size={16} stroke={1.8} aria-hidden />
        {t("serious.lead", { count: serious.length })}
      </p>
      {serious.map((finding) => (
        <FindingCard key={`${finding.ruleId}:${finding.start}`} finding={finding} text={text} />
      ))}
      <Disclaimer />
    </section>
  );
}
