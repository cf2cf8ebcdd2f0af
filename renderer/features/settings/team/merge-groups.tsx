import { Button } from "@mantine/core";
import type { RecordDifference } from "@shared/api/contract/team";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useRecordNames } from "../../../ui/use-record-names";
import { byKind, conflictKeys, type MergeChoices, type Side, unitKey } from "./merge-choices";
import { MergeRecord } from "./merge-record";
import classes from "./team.module.css";

type MergeGroupsProps = {
  readonly differences: readonly RecordDifference[];
  readonly choices: MergeChoices;
  readonly onChoices: (choices: MergeChoices) => void;
  readonly onChooseAll: (side: Side) => void;
};

/** Records of one kind that are drawn; what a pack brings beyond that is counted. */
const SHOWN = 100;

/** What a pack brings, kind by kind; conflicts stand open, the rest folds away. */
export function MergeGroups({ differences, choices, onChoices, onChooseAll }: MergeGroupsProps) {
  const { t } = useTranslation(["team", "words"]);
  const localName = useRecordNames();
  const nameOf = useCallback(
    // What the pack itself brings is not here yet, but has a name already.
    (id: string) => localName(id) ?? differences.find((record) => record.id === id)?.title,
    [localName, differences],
  );
  const conflicts = conflictKeys(differences).length;
  return (
    <>
      {conflicts > 0 && (
        <div className={classes.clashBar}>
          <span>{t("conflict.lead", { count: conflicts })}</span>
          <Button size="compact-sm" onClick={() => onChooseAll("mine")}>
            {t("conflict.allMine")}
          </Button>
          <Button size="compact-sm" onClick={() => onChooseAll("theirs")}>
            {t("conflict.allTheirs")}
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={t("take.what")} tabIndex={0}>
        {byKind(differences).map(([kind, records]) => (
          <div key={kind} className={classes.kind}>
            <h3>
              {t(`words:kind.${kind}`)} <span>{records.length}</span>
            </h3>
            <ul className={classes.records}>
              {records.slice(0, SHOWN).map((record) => (
                <MergeRecord
                  key={record.id}
                  record={record}
                  nameOf={nameOf}
                  choices={choices}
                  onChoose={(unit, side) => onChoices({ ...choices, [unitKey(record, { unit })]: side })}
                />
              ))}
            </ul>
            {records.length > SHOWN && (
              <p className={classes.note}>{t("take.more", { count: records.length - SHOWN })}</p>
            )}
          </div>
        ))}
      </section>
    </>
  );
}
