import type { UnitDifference } from "@shared/api/contract/team";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { FieldContext } from "../field-text";
import classes from "./conflict-unit.module.css";
import type { Side } from "./merge-choices";
import { unitLabel, unitText } from "./unit-text";

type ConflictUnitProps = {
  readonly kind: string;
  readonly difference: UnitDifference;
  readonly context: FieldContext;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
};

/** One place that both sides changed: what both started from, and the two versions to choose from. */
export function ConflictUnit({ kind, difference, context, chosen, onChoose }: ConflictUnitProps) {
  const { t } = useTranslation("team");
  const name = useId();
  const { unit, mine, theirs, base } = difference;
  const texts = { mine: unitText(kind, unit, mine, context), theirs: unitText(kind, unit, theirs, context) };
  return (
    <fieldset className={classes.conflict} data-open={chosen === undefined || undefined}>
      <legend>{unitLabel(unit, context.t)}</legend>
      {base !== undefined && (
        <p className={classes.base}>
          {t("conflict.base")} {unitText(kind, unit, base, context)}
        </p>
      )}
      <div className={classes.sides}>
        {(["mine", "theirs"] as const).map((side) => (
          <label key={side} className={classes.side} data-chosen={chosen === side || undefined}>
            <span className={classes.sideHead}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {t(`conflict.${side}`)}
            </span>
            <span className={classes.sideText}>{texts[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
