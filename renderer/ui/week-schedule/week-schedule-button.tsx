import { ActionIcon, Button, Tooltip } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { IconCalendarWeek } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const WeekScheduleDialog = lazy(async () => ({
  default: (await import("./week-schedule-dialog")).WeekScheduleDialog,
}));

type WeekScheduleButtonProps = {
  /** The group to begin with; the first one when none is known. */
  readonly groupId?: string | undefined;
  /** A day of the week to begin with; today's week when none is known. */
  readonly day?: DateText | undefined;
  /** The sign alone, where there is no room for words. */
  readonly compact?: boolean;
};

/** 本周预告: what a group's members can do this week, as text and as a picture for them. */
export function WeekScheduleButton({ groupId, day, compact = false }: WeekScheduleButtonProps) {
  const { t } = useTranslation("week-schedule");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {compact ? (
        <Tooltip label={t("name")}>
          <ActionIcon variant="default" size={32} aria-label={t("action")} onClick={() => setOpen(true)}>
            <IconCalendarWeek size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button
          fullWidth
          mb="lg"
          leftSection={<IconCalendarWeek size={16} stroke={1.7} />}
          onClick={() => setOpen(true)}
        >
          {t("action")}
        </Button>
      )}
      {isOpen ? (
        <Suspense fallback={null}>
          <WeekScheduleDialog groupId={groupId} day={day} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
