import { useCommand } from "../../browser/commands";
import { useScreenKeys } from "../../browser/screen-keys";
import { CALENDAR_VIEWS, type CalendarView } from "./calendar-view";
import type { NewPlan } from "./new-plan";

type KeyActions = {
  step: (by: 1 | -1) => void;
  goToday: () => void;
  show: (view: CalendarView) => void;
  create: (kind: NewPlan["kind"]) => void;
  board: () => void;
};

/** ← → a step, T today, 1–4 the views, 5 the cadence board; A and M plan something on the day in sight instead of tomorrow. */
export function useCalendarKeys({ step, goToday, show, create, board }: KeyActions): void {
  const views = CALENDAR_VIEWS.map((view, index) => [String(index + 1), () => show(view)] as const);
  useScreenKeys({
    arrowleft: () => step(-1),
    arrowright: () => step(1),
    t: goToday,
    "5": board,
    ...Object.fromEntries(views),
  });
  useCommand("newActivity", () => create("activity"));
  useCommand("newMessage", () => create("message"));
}
