import type { QueryKey } from "@tanstack/react-query";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { askScope } from "../../ui/series/ask-scope";
import { useSeriesChange } from "../../ui/series/use-series-change";
import { notifyUndo } from "../../ui/undo-toast";
import type { CalendarWindow } from "./calendar-events";
import type { CalendarItem } from "./calendar-item";
import { applyMove, type CalendarMove } from "./window-moves";

/** Moves records on the calendar: seen at once, taken back when the server refuses, and with a way back for the person. */
export function useCalendarMoves(windowKey: QueryKey) {
  const { t } = useTranslation(["calendar", "common"]);
  const today = useToday();
  const queryClient = useQueryClient();
  const moveActivity = useMutation(api.calendar.moveActivity.mutationOptions());
  const moveMessage = useMutation(api.calendar.moveMessage.mutationOptions());
  const changeSeries = useSeriesChange();

  const send = async (move: CalendarMove): Promise<number> => {
    const before = queryClient.getQueryData<CalendarWindow>(windowKey);
    if (before) queryClient.setQueryData(windowKey, applyMove(before, move));
    try {
      if (move.kind === "message") {
        await moveMessage.mutateAsync({ id: move.id, at: move.start });
        return 0;
      }
      const { movedMessages } = await moveActivity.mutateAsync({
        id: move.id,
        start: move.start,
        ...(move.end !== undefined && { end: move.end }),
      });
      return movedMessages;
    } catch (error) {
      // A new object, so that the calendar draws the old places again.
      if (before) queryClient.setQueryData(windowKey, { ...before, activities: [...before.activities] });
      throw error;
    }
  };

  /** Others of its series go along when the person says so; nothing moves when they think better of it. */
  const moveSeries = async (item: CalendarItem, move: CalendarMove): Promise<"done" | "this"> => {
    const { seriesId, title } = item.kind === "activity" ? item.activity : item.message;
    if (seriesId === null) return "this";
    const { kind, id, ...times } = move;
    const before = queryClient.getQueryData<CalendarWindow>(windowKey);
    if (before) queryClient.setQueryData(windowKey, applyMove(before, move));
    const scope = await askScope({ action: "move", kind, id, title });
    const isMany = scope === "following" || scope === "all";
    if (isMany && (await changeSeries({ kind, id, scope, ...times }))) return "done";
    // Back to where it was: the calendar draws the old places again, and moves it alone when that was meant.
    if (before) queryClient.setQueryData(windowKey, before);
    return scope === "this" ? "this" : "done";
  };

  return async (item: CalendarItem, move: CalendarMove): Promise<void> => {
    if ((await moveSeries(item, move)) === "done") return;
    const messages = await send(move).catch(() => undefined);
    // The mutation cache has said why it was refused.
    if (messages === undefined) return;
    const title = item.kind === "activity" ? item.activity.title : item.message.title;
    const when = today ? formatWhen(move.start, today, t) : move.start;
    const sentence = messages > 0 ? "moved.withMessages" : "moved.alone";
    notifyUndo(t(sentence, { title: title || t("common:untitled"), when, count: messages }), () => {
      void send(placeOf(item)).catch(() => undefined);
    });
  };
}

/** Where an item stood before it was moved. */
function placeOf(item: CalendarItem): CalendarMove {
  return item.kind === "activity"
    ? { kind: "activity", id: item.activity.id, start: item.activity.start, end: item.activity.end }
    : { kind: "message", id: item.message.id, start: item.message.at };
}
