import { Button } from "@mantine/core";
import type { JudgedFinding } from "@shared/api/contract/checks";
import { SEVERITIES } from "@shared/domain/check/finding";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { Disclaimer } from "./disclaimer";
import { FindingCard, type FindingDeeds } from "./finding-card";
import classes from "./findings.module.css";

/** A list longer than this is drawn in steps: nobody reads two hundred cards at once. */
const STEP = 40;

type FindingListProps = FindingDeeds & {
  readonly findings: readonly JudgedFinding[];
  readonly text: string | undefined;
  /** One of several lists on a page: nothing is said where nothing was found, and the line stands once below. */
  readonly isBare?: boolean;
};

/** Findings, the most severe first and in reading order, then those that were accepted, and the line that it is no advice. */
export function FindingList({ findings, text, isBare = false, ...deeds }: FindingListProps) {
  const { t } = useTranslation("checks");
  const [shown, show] = useState(STEP);
  const open = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && finding.acceptanceId === null),
  );
  const accepted = findings.filter(({ acceptanceId }) => acceptanceId !== null);
  return (
    <div className={classes.list}>
      {open.length === 0 && !isBare && (
        <p className={classes.none}>
          <IconCircleCheck size={17} stroke={1.7} aria-hidden />
          {t("none")}
        </p>
      )}
      {withKeys(open.slice(0, shown)).map(([key, finding]) => (
        <FindingCard key={key} finding={finding} text={text} {...deeds} />
      ))}
      {open.length > shown && (
        <Button size="compact-sm" onClick={() => show(shown + STEP)}>
          {t("more", { count: open.length - shown })}
        </Button>
      )}
      {accepted.length > 0 && <AcceptedFindings findings={accepted} />}
      {!isBare && <Disclaimer />}
    </div>
  );
}

/** Each finding under a name that holds while text before it comes and goes, so that its card, with what is being written in it, stays. */
function withKeys(findings: readonly JudgedFinding[]): (readonly [string, JudgedFinding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.ruleId}:${finding.text}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return [`${name}:${nth}`, finding] as const;
  });
}

function AcceptedFindings({ findings }: { readonly findings: readonly JudgedFinding[] }) {
  const { t } = useTranslation("checks");
  const trash = useMutation(api.acceptances.trash.mutationOptions());
  return (
    <section className={classes.accepted} aria-label={t("accepted.title")}>
      <h3>{t("accepted.count", { count: findings.length })}</h3>
      <ul>
        {findings.map(({ acceptanceId, ruleId, start, text }) => (
          <li key={`${ruleId}:${start}`}>
            <span>{text || t("wholeText")}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => acceptanceId && trash.mutate({ ids: [acceptanceId] })}
            >
              {t("accepted.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
