import { UnstyledButton } from "@mantine/core";
import type { GuardFinding, GuardKind } from "@shared/domain/guard";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import { useOpenRecord } from "../../browser/open-record";
import { formatWhen } from "../format-when";
import styles from "./guard-notes.module.css";
import { guardSentence } from "./guard-sentence";

type GuardNotesProps = {
  readonly findings: readonly GuardFinding[];
  /** Where each warning is about: names the group when several are planned for. */
  readonly placeOf?: (finding: GuardFinding) => string;
  /** Lets a warning stand or takes that back; without it nothing can be waived here. */
  readonly onWaive?: (kind: GuardKind, waived: boolean) => void;
};

/** Warnings of the guard, one a line; they tell and never stop anybody. Nothing is drawn when there are none. */
export function GuardNotes({ findings, placeOf, onWaive }: GuardNotesProps) {
  const { t } = useTranslation(["planning", "common"]);
  const settings = useSettings();
  const today = useToday();
  const open = useOpenRecord();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t("guard.title")}>
      {findings.map((finding) => {
        const { kind, other, waived } = finding;
        return (
          <li key={`${kind}:${finding.groupId}:${other?.id}`} data-waived={waived || undefined}>
            <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
            <span>
              {placeOf ? `${placeOf(finding)} ` : ""}
              {guardSentence(finding, settings, t)}
              {other === null ? null : (
                <UnstyledButton className={styles.other} onClick={() => open("messages", other.id)}>
                  {t("guard.other", {
                    when: today ? formatWhen(other.at, today, t) : other.at,
                    title: other.title || t("common:untitled"),
                  })}
                </UnstyledButton>
              )}
            </span>
            {onWaive ? (
              <UnstyledButton className={styles.waive} onClick={() => onWaive(kind, !waived)}>
                {t(waived ? "guard.unwaive" : "guard.waive")}
              </UnstyledButton>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
