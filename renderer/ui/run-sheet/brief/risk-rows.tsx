import { ActionIcon, Button } from "@mantine/core";
import type { ActivityBrief } from "@shared/domain/activity-brief";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../text-field";
import styles from "./brief.module.css";

type Risks = ActivityBrief["risks"];
type RiskRowsProps = { readonly value: Risks; readonly onChange: (risks: Risks) => void };

const MOST = 20;

/** What can go wrong, and beside each what is done then. */
export function RiskRows({ value, onChange }: RiskRowsProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const change = (index: number, changes: Partial<Risks[number]>) =>
    onChange(value.map((known, at) => (at === index ? { ...known, ...changes } : known)));
  return (
    <div className={styles.rows}>
      {value.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: risks have no identity but their place
        <div key={index} className={styles.risk}>
          <TextField
            ariaLabel={t("brief.risk")}
            placeholder={t("brief.riskPlaceholder")}
            value={row.risk}
            onChange={(risk) => change(index, { risk })}
          />
          <TextField
            ariaLabel={t("brief.planB")}
            placeholder={t("brief.planBPlaceholder")}
            value={row.planB}
            onChange={(planB) => change(index, { planB })}
          />
          <ActionIcon
            aria-label={t("common:remove")}
            title={t("common:remove")}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={15} stroke={1.7} />
          </ActionIcon>
        </div>
      ))}
      {value.length < MOST ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...value, { risk: "", planB: "" }])}
        >
          {t("brief.addRisk")}
        </Button>
      ) : null}
    </div>
  );
}
