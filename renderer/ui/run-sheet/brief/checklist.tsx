import { ActionIcon, Button, Checkbox } from "@mantine/core";
import type { ActivityBrief } from "@shared/domain/activity-brief";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../status-chip";
import { TextField } from "../../text-field";
import styles from "./brief.module.css";

type Items = ActivityBrief["checklist"];
type ChecklistProps = { readonly value: Items; readonly onChange: (items: Items) => void };

const MOST = 40;

/** What must be true before it starts; go only when every line is ticked. */
export function Checklist({ value, onChange }: ChecklistProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const rows = useRef<HTMLDivElement>(null);
  const open = value.filter((item) => !item.done).length;
  const change = (index: number, changes: Partial<Items[number]>) =>
    onChange(value.map((known, at) => (at === index ? { ...known, ...changes } : known)));
  const add = (at: number) => {
    if (value.length >= MOST) return;
    onChange([...value.slice(0, at), { text: "", done: false }, ...value.slice(at)]);
    requestAnimationFrame(() => rows.current?.querySelectorAll<HTMLInputElement>("input[type=text]")[at]?.focus());
  };
  return (
    <div className={styles.rows} ref={rows}>
      {value.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={index} className={styles.check} data-done={item.done || undefined}>
          <Checkbox
            size="sm"
            color="jade"
            aria-label={item.text || t("brief.checklistItem")}
            checked={item.done}
            onChange={(event) => change(index, { done: event.currentTarget.checked })}
          />
          <TextField
            ariaLabel={t("brief.checklistItem")}
            placeholder={t("brief.checklistPlaceholder")}
            value={item.text}
            onEnter={() => add(index + 1)}
            onChange={(text) => change(index, { text })}
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
      <div className={styles.checkFoot}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => add(value.length)}
        >
          {t("brief.addCheck")}
        </Button>
        {value.length === 0 ? null : (
          <StatusChip tone={open === 0 ? "jade" : "amber"}>
            {open === 0 ? t("brief.go") : t("brief.noGo", { count: open })}
          </StatusChip>
        )}
      </div>
    </div>
  );
}
