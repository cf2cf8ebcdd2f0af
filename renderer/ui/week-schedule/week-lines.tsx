import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TextField } from "../text-field";
import type { DraftLine } from "./week-draft";
import styles from "./week-schedule.module.css";

type WeekLinesProps = { readonly lines: readonly DraftLine[]; readonly onChange: (lines: DraftLine[]) => void };

/** The lines to word: in or out, when, what, and what it gives. */
export function WeekLines({ lines, onChange }: WeekLinesProps) {
  const { t } = useTranslation("week-schedule");
  const patch = (id: string, changes: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...changes } : line)));
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line} data-out={!line.included || undefined}>
          <Checkbox
            aria-label={t("include", { title: line.title })}
            checked={line.included}
            onChange={(event) => patch(line.id, { included: event.currentTarget.checked })}
          />
          <div className={styles.fields}>
            <div className={styles.first}>
              <TextField ariaLabel={t("when")} value={line.when} onChange={(when) => patch(line.id, { when })} />
              <TextField ariaLabel={t("title")} value={line.title} onChange={(title) => patch(line.id, { title })} />
            </div>
            <TextField
              ariaLabel={t("gives")}
              placeholder={t("givesPlaceholder")}
              value={line.gives}
              onChange={(gives) => patch(line.id, { gives })}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
