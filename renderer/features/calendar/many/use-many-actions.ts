import { addMinutes } from "@shared/domain/wall-time";
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { notifyUndo } from "../../../ui/undo-toast";
import type { CalendarWindow } from "../calendar-events";
import { type CalendarItem, keyOf } from "../calendar-item";
import { applyMove, startOf } from "../window-moves";

const MINUTES_PER_DAY = 1440;

/** Moves, copies and trashes several tiles as one step each, and says so with a way back. */
export function useManyActions(windowKey: QueryKey) {
  const { t } = useTranslation("planning");
  const queryClient = useQueryClient();
  const moving = useMutation(api.calendar.moveMany.mutationOptions());
  const copying = useMutation(api.calendar.copyMany.mutationOptions());
  const trashing = useMutation(api.calendar.trashMany.mutationOptions());
  const refsOf = (items: readonly CalendarItem[]) => items.map((item) => keyOf(item));

  /** Seen at once; back at their places when the server refuses, which the mutation cache says. */
  const move = async (items: readonly CalendarItem[], minutes: number): Promise<void> => {
    const before = queryClient.getQueryData<CalendarWindow>(windowKey);
    if (before) queryClient.setQueryData(windowKey, shifted(before, items, minutes));
    try {
      const { count, followed } = await moving.mutateAsync({ items: refsOf(items), minutes });
      const days = minutes / MINUTES_PER_DAY;
      const sentence = !Number.isInteger(days) ? "many.movedMinutes" : followed > 0 ? "many.movedWith" : "many.moved";
      notifyUndo(t(sentence, { count, days, followed }));
    } catch {
      if (before) queryClient.setQueryData(windowKey, { ...before, activities: [...before.activities] });
    }
  };
  const copy = async (items: readonly CalendarItem[], minutes: number): Promise<void> => {
    await copying
      .mutateAsync({ items: refsOf(items), minutes })
      .then(({ made }) => notifyUndo(t("many.copied", { count: made.length })))
      .catch(() => undefined);
  };
  const trash = async (items: readonly CalendarItem[]): Promise<void> => {
    await trashing
      .mutateAsync({ items: refsOf(items) })
      .then(({ count }) => notifyUndo(t("many.trashed", { count })))
      .catch(() => undefined);
  };
  return { move, copy, trash };
}

function shifted(window: CalendarWindow, items: readonly CalendarItem[], minutes: number): CalendarWindow {
  return items.reduce((moved, item) => {
    const start = addMinutes(startOf(item), minutes);
    const end = item.kind === "activity" ? { end: addMinutes(item.activity.end, minutes) } : {};
    return applyMove(moved, { ...keyOf(item), start, ...end });
  }, window);
}
