import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/date-field";
import { ReferenceField } from "../../ui/reference-field";
import type { ReviewChoice } from "./review-choice";
import classes from "./review-dialog.module.css";

type ReviewDaysProps = {
  readonly choice: ReviewChoice;
  readonly onChange: (changes: Partial<Pick<ReviewChoice, "from" | "to" | "groupIds">>) => void;
};

/** Which days' messages are reviewed, and of which groups. */
export function ReviewDays({ choice, onChange }: ReviewDaysProps) {
  const { t } = useTranslation(["review", "common"]);
  return (
    <>
      <div className={classes.pair}>
        <DateField label={t("common:from")} value={choice.from} onChange={(from) => from && onChange({ from })} />
        <DateField label={t("common:to")} value={choice.to} onChange={(to) => to && onChange({ to })} />
      </div>
      <ReferenceField
        kind="groups"
        multiple
        label={t("send.groups")}
        placeholder={t("send.allGroups")}
        value={[...choice.groupIds]}
        onChange={(groupIds) => onChange({ groupIds })}
      />
    </>
  );
}
