import { Button, UnstyledButton } from "@mantine/core";
import type { JudgedFinding } from "@shared/api/contract/checks";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./findings.module.css";
import { replacementsOf } from "./replacements-of";
import { severityLook } from "./severity-look";

const AcceptForm = lazy(async () => ({ default: (await import("./accept-form")).AcceptForm }));

/** What a page can do about a finding; what is absent it cannot. */
export type FindingDeeds = {
  readonly onReveal?: ((finding: JudgedFinding) => void) | undefined;
  readonly onReplace?: ((finding: JudgedFinding, by: string) => void) | undefined;
  /** More that this finding offers. */
  readonly extra?: ((finding: JudgedFinding) => React.ReactNode) | undefined;
};

type FindingCardProps = FindingDeeds & {
  readonly finding: JudgedFinding;
  /** The whole text that was checked; without it nothing can be accepted here. */
  readonly text: string | undefined;
};

/** One finding: how severe, where, why by which law, and what to do about it. */
export function FindingCard({ finding, text, onReveal, onReplace, extra }: FindingCardProps) {
  const { t, i18n } = useTranslation("checks");
  const [isAccepting, setAccepting] = useState(false);
  const language = i18n.language === "en" ? "en" : "zh";
  const { Icon } = severityLook[finding.severity];
  const replacements = onReplace ? replacementsOf(finding.suggestion.zh, finding.text) : [];
  const head = (
    <>
      <Icon size={16} stroke={1.8} aria-label={t(`severity.${finding.severity}`)} />
      <span className={classes.stretch}>{finding.text.replace(/\s+/g, " ") || t("wholeText")}</span>
      {finding.law !== "" && <span className={classes.law}>{finding.law}</span>}
    </>
  );
  return (
    <article className={classes.card} data-severity={finding.severity} data-rule={finding.ruleId}>
      {onReveal && finding.text !== "" ? (
        <UnstyledButton className={classes.head} onClick={() => onReveal(finding)} title={t("reveal")}>
          {head}
        </UnstyledButton>
      ) : (
        <div className={classes.head}>{head}</div>
      )}
      <p className={classes.reason}>{finding.reason[language]}</p>
      {finding.suggestion[language] !== "" && <p className={classes.suggestion}>{finding.suggestion[language]}</p>}
      {isAccepting && text !== undefined ? (
        <Suspense fallback={null}>
          <AcceptForm text={text} finding={finding} onDone={() => setAccepting(false)} />
        </Suspense>
      ) : (
        <div className={classes.buttons}>
          {replacements.map((by) => (
            <Button key={by} size="compact-xs" onClick={() => onReplace?.(finding, by)}>
              {t("replace", { by })}
            </Button>
          ))}
          {extra?.(finding)}
          {text !== undefined && (
            <Button size="compact-xs" variant="subtle" onClick={() => setAccepting(true)}>
              {t("accept.action")}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
