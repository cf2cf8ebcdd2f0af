import { Checkbox } from "@mantine/core";
import type { ActivityBrief } from "@shared/domain/activity-brief";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../status-chip";
import { TextField } from "../../text-field";
import { AddLine, RemoveLine } from "../line-buttons";
import { useLines } from "../use-lines";
import styles from "./brief.module.css";

type Items = ActivityBrief["checklist"];
type ChecklistProps = { readonly value: Items; readonly onChange: (items: Items) => void };

const MOST = 40;

/** What must be true before it starts; go only when every line is ticked. */
export function Checklist({ value, onChange }: ChecklistProps) {
  const { t } = useTranslation("run-sheet");
  const open = value.filter((item) => !item.done).length;
  const lines = useLines<Items[number]>(value, onChange, { blank: { text: "", done: false }, most: MOST });
  return (
    <div>
      <div className={styles.rows} ref={lines.ref}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <div key={index} className={styles.check} data-done={item.done || undefined}>
            <Checkbox
              size="sm"
              color="jade"
              aria-label={item.text || t("brief.checklistItem")}
              checked={item.done}
              onChange={(event) => lines.change(index, { done: event.currentTarget.checked })}
            />
            <TextField
              ariaLabel={t("brief.checklistItem")}
              placeholder={t("brief.checklistPlaceholder")}
              value={item.text}
              onEnter={() => lines.add(index + 1)}
              onChange={(text) => lines.change(index, { text })}
            />
            <RemoveLine onRemove={() => lines.remove(index)} />
          </div>
        ))}
      </div>
      <div className={styles.checkFoot}>
        <AddLine label={t("brief.addCheck")} onAdd={() => lines.add(value.length)} />
        {value.length === 0 ? null : (
          <StatusChip tone={open === 0 ? "jade" : "amber"}>
            {open === 0 ? t("brief.go") : t("brief.noGo", { count: open })}
          </StatusChip>
        )}
      </div>
    </div>
  );
}
