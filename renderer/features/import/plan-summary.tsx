import type { ImportPreview } from "@shared/api/contract/imports";
import { useTranslation } from "react-i18next";
import classes from "./import-dialog.module.css";

type PlanSummaryProps = { readonly plan: ImportPreview["plan"] };

/** What taking the file in would do, in one or two lines. */
export function PlanSummary({ plan }: PlanSummaryProps) {
  const { t } = useTranslation("import");
  const parts = [
    plan.create > 0 && t("plan.create", { count: plan.create }),
    plan.update > 0 && t("plan.update", { count: plan.update }),
    plan.same > 0 && t("plan.same", { count: plan.same }),
    plan.bad > 0 && t("plan.bad", { count: plan.bad }),
  ].filter((part) => part !== false);
  const made = [
    plan.newGroups.length > 0 && t("plan.newGroups", { names: names(plan.newGroups) }),
    plan.newActivities.length > 0 && t("plan.newActivities", { names: names(plan.newActivities) }),
    plan.newVoices.length > 0 && t("plan.newVoices", { names: names(plan.newVoices) }),
    plan.newStaff.length > 0 && t("plan.newStaff", { names: names(plan.newStaff) }),
  ].filter((part) => part !== false);
  return (
    <div className={classes.summary}>
      <strong>{parts.join(t("plan.separator")) || t("plan.nothing")}</strong>
      {made.length > 0 && <span className={classes.made}>{made.join(t("plan.separator"))}</span>}
    </div>
  );
}

function names(list: readonly string[]): string {
  const few = list.slice(0, 3).join("、");
  return list.length > 3 ? `${few}… (${list.length})` : few;
}
