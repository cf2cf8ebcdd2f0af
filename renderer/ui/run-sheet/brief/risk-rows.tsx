import type { ActivityBrief } from "@shared/domain/activity-brief";
import { useTranslation } from "react-i18next";
import { TextField } from "../../text-field";
import { AddLine, RemoveLine } from "../line-buttons";
import { useLines } from "../use-lines";
import styles from "./brief.module.css";

type Risks = ActivityBrief["risks"];
type RiskRowsProps = { readonly value: Risks; readonly onChange: (risks: Risks) => void };

const MOST = 20;

/** What can go wrong, and beside each what is done then. */
export function RiskRows({ value, onChange }: RiskRowsProps) {
  const { t } = useTranslation("run-sheet");
  const lines = useLines<Risks[number]>(value, onChange, { blank: { risk: "", planB: "" }, most: MOST });
  return (
    <div>
      <div className={styles.rows} ref={lines.ref}>
        {value.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: risks have no identity but their place
          <div key={index} className={styles.risk}>
            <TextField
              ariaLabel={t("brief.risk")}
              placeholder={t("brief.riskPlaceholder")}
              value={row.risk}
              onChange={(risk) => lines.change(index, { risk })}
            />
            <TextField
              ariaLabel={t("brief.planB")}
              placeholder={t("brief.planBPlaceholder")}
              value={row.planB}
              onChange={(planB) => lines.change(index, { planB })}
            />
            <RemoveLine onRemove={() => lines.remove(index)} />
          </div>
        ))}
      </div>
      {!lines.isFull && <AddLine label={t("brief.addRisk")} onAdd={() => lines.add(value.length)} />}
    </div>
  );
}
