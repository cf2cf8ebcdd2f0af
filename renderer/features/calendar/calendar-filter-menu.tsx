import { Button, Checkbox, FocusTrap, Input, MultiSelect, Popover } from "@mantine/core";
import { channel } from "@shared/domain/channel";
import { IconFilter } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InsidePopover } from "../../ui/inside-popover";
import { ReferenceField } from "../../ui/reference-field";
import { type CalendarFilters, countFilters, NO_FILTERS } from "./calendar-filters";
import styles from "./calendar-toolbar.module.css";

type Props = { filters: CalendarFilters; onChange: (filters: CalendarFilters) => void };

/** What is drawn: activities, messages, and of which groups, channels and people. */
export function CalendarFilterMenu({ filters, onChange }: Props) {
  const { t } = useTranslation(["calendar", "words"]);
  const [opened, setOpened] = useState(false);
  const count = countFilters(filters);
  const patch = (changes: Partial<CalendarFilters>) => onChange({ ...filters, ...changes });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          aria-label={count > 0 ? t("filters.some", { count }) : t("filters.label")}
          title={t("filters.label")}
          className={styles.tool}
          variant={count > 0 ? "light" : "default"}
          onClick={() => setOpened(!opened)}
        >
          <IconFilter size={16} stroke={1.6} aria-hidden />
          <span className={styles.toolWord}>{t("filters.label")}</span>
          {count > 0 ? <span className={styles.toolCount}>{count}</span> : null}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.filters}>
        <InsidePopover>
          {/* Not on the first field: its options open with the focus and would cover the others. */}
          <FocusTrap.InitialFocus />
          <Input.Wrapper label={t("filters.show")} labelElement="div">
            <div className={styles.shown}>
              <Checkbox
                label={t("filters.activities")}
                checked={filters.activities}
                onChange={(event) => patch({ activities: event.currentTarget.checked })}
              />
              <Checkbox
                label={t("filters.messages")}
                checked={filters.messages}
                onChange={(event) => patch({ messages: event.currentTarget.checked })}
              />
            </div>
          </Input.Wrapper>
          <ReferenceField
            kind="groups"
            multiple
            label={t("filters.groups")}
            placeholder={t("filters.all")}
            value={filters.groupIds}
            onChange={(groupIds) => patch({ groupIds })}
          />
          <MultiSelect
            label={t("filters.channels")}
            placeholder={filters.channels.length === 0 ? t("filters.all") : ""}
            data={channel.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
            value={filters.channels}
            searchable
            clearable
            onChange={(channels) => patch({ channels })}
          />
          <ReferenceField
            kind="staff"
            multiple
            label={t("filters.staff")}
            placeholder={t("filters.all")}
            value={filters.staffIds}
            onChange={(staffIds) => patch({ staffIds })}
          />
          {count > 0 ? (
            <Button
              size="compact-sm"
              variant="subtle"
              className={styles.reset}
              onClick={() => {
                onChange(NO_FILTERS);
                // This button goes with the filters, and the focus on it would be lost.
                setOpened(false);
              }}
            >
              {t("filters.clear")}
            </Button>
          ) : null}
        </InsidePopover>
      </Popover.Dropdown>
    </Popover>
  );
}
