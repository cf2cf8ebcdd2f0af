import { ActionIcon, Button } from "@mantine/core";
import { type ActivityBrief, type Benefit, forecastBenefits } from "@shared/domain/activity-brief";
import { formatYuan } from "@shared/domain/money";
import { IconAlertTriangle, IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { MoneyField } from "../../money-field";
import { NumberField } from "../../number-field";
import { TextField } from "../../text-field";
import styles from "./brief.module.css";

type BenefitTableProps = { readonly brief: ActivityBrief; readonly onChange: (benefits: Benefit[]) => void };

const MOST = 40;

/** Benefits with what one costs, how many at most and how often; the sum stands against the budget, in amber above it. */
export function BenefitTable({ brief, onChange }: BenefitTableProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const { benefits, budgetCap } = brief;
  const { costs, total, overBudget } = forecastBenefits(brief);
  const change = (index: number, changes: Partial<Benefit>) =>
    onChange(benefits.map((benefit, at) => (at === index ? { ...benefit, ...changes } : benefit)));
  const add = () => onChange([...benefits, { name: "", unitCost: 0, cap: 1, occurrences: 1 }]);
  return (
    <div>
      {benefits.length === 0 ? null : (
        <table className={styles.benefits}>
          <thead>
            <tr>
              <th>{t("brief.benefit")}</th>
              <th>{t("brief.unitCost")}</th>
              <th>{t("brief.cap")}</th>
              <th>{t("brief.occurrences")}</th>
              <th>{t("brief.forecast")}</th>
              <th aria-label={t("common:remove")} />
            </tr>
          </thead>
          <tbody>
            {benefits.map((benefit, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: benefits have no identity but their place
              <tr key={index}>
                <td>
                  <TextField
                    ariaLabel={t("brief.benefit")}
                    placeholder={t("brief.benefitPlaceholder")}
                    value={benefit.name}
                    onChange={(name) => change(index, { name })}
                  />
                </td>
                <td>
                  <MoneyField
                    ariaLabel={t("brief.unitCost")}
                    value={benefit.unitCost}
                    onChange={(unitCost) => change(index, { unitCost: unitCost ?? 0 })}
                  />
                </td>
                <td>
                  <NumberField
                    ariaLabel={t("brief.cap")}
                    unit={t("brief.portions")}
                    min={0}
                    max={1_000_000}
                    value={benefit.cap}
                    onChange={(cap) => change(index, { cap: cap ?? 0 })}
                  />
                </td>
                <td>
                  <NumberField
                    ariaLabel={t("brief.occurrences")}
                    unit={t("brief.times")}
                    min={0}
                    max={1000}
                    value={benefit.occurrences}
                    onChange={(occurrences) => change(index, { occurrences: occurrences ?? 0 })}
                  />
                </td>
                <td className={styles.cost}>¥{formatYuan(costs[index] ?? 0)}</td>
                <td>
                  <ActionIcon
                    aria-label={t("common:remove")}
                    title={t("common:remove")}
                    onClick={() => onChange(benefits.filter((_, at) => at !== index))}
                  >
                    <IconX size={15} stroke={1.7} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.sum}>
        {benefits.length < MOST ? (
          <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} />} onClick={add}>
            {t("brief.addBenefit")}
          </Button>
        ) : null}
        {benefits.length === 0 ? null : (
          <p className={styles.total} data-over={overBudget > 0 || undefined} role="status">
            {overBudget > 0 ? <IconAlertTriangle size={15} stroke={1.8} aria-hidden /> : null}
            <b>{t("brief.total", { sum: formatYuan(total) })}</b>
            {budgetCap === null ? null : (
              <span>
                {overBudget > 0
                  ? t("brief.over", { over: formatYuan(overBudget), budget: formatYuan(budgetCap) })
                  : t("brief.within", { left: formatYuan(budgetCap - total), budget: formatYuan(budgetCap) })}
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
