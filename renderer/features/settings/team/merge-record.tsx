import { UnstyledButton } from "@mantine/core";
import type { RecordDifference } from "@shared/api/contract/team";
import { IconArrowBackUp, IconChevronRight, IconPencil, IconPlus, type TablerIcon } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../../api/use-workspace";
import { StatusChip } from "../../../ui/status-chip";
import type { Tone } from "../../../ui/tone";
import { ConflictUnit } from "./conflict-unit";
import { type MergeChoices, type Side, unitKey } from "./merge-choices";
import classes from "./team.module.css";
import { unitLabel, unitText } from "./unit-text";

type MergeRecordProps = {
  readonly record: RecordDifference;
  readonly nameOf: (id: string) => string | undefined;
  readonly choices: MergeChoices;
  readonly onChoose: (unit: string, side: Side) => void;
};

const tones: Record<RecordDifference["effect"], Tone> = { new: "jade", returns: "amber", changes: "indigo" };
const icons: Record<RecordDifference["effect"], TablerIcon> = {
  new: IconPlus,
  returns: IconArrowBackUp,
  changes: IconPencil,
};

/** One record of a pack: what becomes of it, its conflicts to decide, and folded away what merges by itself. */
export function MergeRecord({ record, nameOf, choices, onChoose }: MergeRecordProps) {
  const { t } = useTranslation(["team", "settings", "words", "common"]);
  const { timeZone } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const context = { nameOf, timeZone, t };
  const Icon = icons[record.effect];
  const conflicts = record.units.filter(({ outcome }) => outcome === "conflict");
  const merged = record.units.filter(({ outcome }) => outcome === "theirs" || outcome === "both");
  return (
    <li className={classes.record}>
      <div className={classes.recordHead}>
        <StatusChip tone={tones[record.effect]} icon={<Icon />}>
          {t(`effect.${record.effect}`)}
        </StatusChip>
        <span className={classes.recordTitle}>{record.title || t("common:untitled")}</span>
        {merged.length > 0 && (
          <UnstyledButton
            className={classes.fold}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={14} aria-hidden data-open={isOpen || undefined} />
            {t("merged", { count: merged.length })}
          </UnstyledButton>
        )}
      </div>
      {conflicts.map((unit) => (
        <ConflictUnit
          key={unit.unit}
          kind={record.kind}
          difference={unit}
          context={context}
          chosen={choices[unitKey(record, unit)]}
          onChoose={(side) => onChoose(unit.unit, side)}
        />
      ))}
      {isOpen && (
        <dl className={classes.units} id={detailsId}>
          {merged.map(({ unit, outcome, mine, theirs }) => (
            <div key={unit}>
              <dt>{unitLabel(unit, t)}</dt>
              <dd>
                <span className={classes.before}>{unitText(record.kind, unit, mine, context)}</span>
                {" → "}
                {unitText(record.kind, unit, theirs, context)}
                {outcome === "both" && <em>{t("both")}</em>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
