import { Button, FocusTrap, MultiSelect, Popover } from "@mantine/core";
import { channel } from "@shared/domain/channel";
import { IconFilter, IconFlag, IconMessage2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { InsidePopover } from "../../ui/inside-popover";
import { ReferenceField } from "../../ui/reference-field";
import { type CalendarFilters, countFilters } from "./calendar-filters";
import styles from "./calendar-toolbar.module.css";

type Props = { filters: CalendarFilters; onChange: (filters: CalendarFilters) => void };

/** What is drawn: activities, messages, and of which groups, channels and people. */
export function CalendarFilterMenu({ filters, onChange }: Props) {
  const { t } = useTranslation(["calendar", "words"]);
  const count = countFilters(filters);
  const patch = (changes: Partial<CalendarFilters>) => onChange({ ...filters, ...changes });
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filters.activities}
        title={t("filters.activities")}
        onClick={() => patch({ activities: !filters.activities })}
      >
        <IconFlag size={14} aria-hidden />
        <span>{t("filters.activities")}</span>
      </button>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filters.messages}
        title={t("filters.messages")}
        onClick={() => patch({ messages: !filters.messages })}
      >
        <IconMessage2 size={14} aria-hidden />
        <span>{t("filters.messages")}</span>
      </button>
      <Popover position="bottom-end" width={300} trapFocus>
        <Popover.Target>
          <Button leftSection={<IconFilter size={15} />} variant={count > 0 ? "light" : "default"}>
            {count > 0 ? t("filters.some", { count }) : t("filters.label")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.filters}>
          <InsidePopover>
            {/* Not on the first field: its options open with the focus and would cover the others. */}
            <FocusTrap.InitialFocus />
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
                onClick={() => patch({ groupIds: [], channels: [], staffIds: [] })}
              >
                {t("filters.clear")}
              </Button>
            ) : null}
          </InsidePopover>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
