import { ActionIcon, Modal } from "@mantine/core";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { weekOf } from "@shared/domain/week-schedule";
import { IconCalendarOff, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import { EmptyState } from "../empty-state";
import { QueryGate } from "../record-page/query-gate";
import { SelectField } from "../select-field";
import { draftOf } from "./week-draft";
import { WeekForm } from "./week-form";
import styles from "./week-schedule.module.css";

type WeekScheduleDialogProps = {
  readonly groupId?: string | undefined;
  readonly day?: DateText | undefined;
  readonly onClose: () => void;
};

/** Chooses group and week, then words what its members read. */
export function WeekScheduleDialog({ groupId, day, onClose }: WeekScheduleDialogProps) {
  const { t } = useTranslation(["week-schedule", "common"]);
  const { weekStart } = useSettings();
  const today = useToday();
  const groups = useQuery(api.groups.list.queryOptions());
  const [chosenId, setChosenId] = useState(groupId);
  const [chosenDay, setDay] = useState(day);
  const at = chosenDay ?? (today || undefined);
  const group = groups.data?.find(({ id }) => id === chosenId) ?? groups.data?.[0];
  const input = group && at ? { groupId: group.id, day: at } : skipToken;
  const schedule = useQuery(api.weekSchedules.view.queryOptions({ input }));
  const week = at ? weekOf(at, weekStart) : undefined;
  return (
    <Modal opened onClose={onClose} size={980} title={t("name")} closeButtonProps={{ "aria-label": t("common:close") }}>
      <div className={styles.choose}>
        {group ? (
          <SelectField
            ariaLabel={t("group")}
            value={group.id}
            options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
            onChange={setChosenId}
          />
        ) : null}
        {week && at ? (
          <div className={styles.week}>
            <ActionIcon variant="default" aria-label={t("before")} onClick={() => setDay(addDays(at, -7))}>
              <IconChevronLeft size={16} />
            </ActionIcon>
            <span>
              {t("span", {
                ...{ fromMonth: Number(week.from.slice(5, 7)), fromDay: Number(week.from.slice(8)) },
                ...{ toMonth: Number(week.to.slice(5, 7)), toDay: Number(week.to.slice(8)) },
              })}
            </span>
            <ActionIcon variant="default" aria-label={t("after")} onClick={() => setDay(addDays(at, 7))}>
              <IconChevronRight size={16} />
            </ActionIcon>
          </div>
        ) : null}
      </div>
      {groups.data?.length === 0 ? (
        <EmptyState icon={<IconCalendarOff />} title={t("noGroup")} text={t("noGroupText")} />
      ) : (
        <QueryGate query={schedule}>
          {(found) =>
            found.lines.length === 0 ? (
              <EmptyState icon={<IconCalendarOff />} title={t("nothing")} text={t("nothingText")} />
            ) : (
              <WeekForm key={`${group?.id} ${found.from}`} initial={draftOf(found)} />
            )
          }
        </QueryGate>
      )}
    </Modal>
  );
}
