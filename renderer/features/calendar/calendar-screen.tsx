import { useCalendarController } from "@fullcalendar/react";
import { type DateText, dateText } from "@shared/domain/wall-time";
import { useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { useSettings, useWorkspace } from "../../api/use-workspace";
import { useSelectedId } from "../../browser/selected-id";
import { useStoredState } from "../../browser/stored-state";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { CadenceColumn } from "./cadence-column";
import { CadenceLine } from "./cadence-line";
import { CalendarDrawers } from "./calendar-drawers";
import { CalendarFilterMenu } from "./calendar-filter-menu";
import { NO_FILTERS, readFilters } from "./calendar-filters";
import { CalendarGrid } from "./calendar-grid";
import { type CalendarItem, keyOf, tileIdOf } from "./calendar-item";
import styles from "./calendar-screen.module.css";
import { CalendarToolbar } from "./calendar-toolbar";
import {
  type CalendarSight,
  type CalendarView,
  isSameSight,
  readView,
  sightTitle,
  viewTypes,
  weekStartsIn,
} from "./calendar-view";
import { DateJump } from "./date-jump";
import type { NewPlan } from "./new-plan";
import type { PickedSpan } from "./picked-span";
import { QuickCreate } from "./quick-create";
import { useCalendarKeys } from "./use-calendar-keys";
import { useCalendarMoves } from "./use-calendar-moves";
import { useCalendarWindow } from "./use-calendar-window";

/** The plan on a calendar: months with the pace of every week, weeks, days and a list, all of the same data. */
export function CalendarScreen() {
  const { data: workspace, error, refetch } = useWorkspace();
  const search: { date?: unknown } = useSearch({ strict: false });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!workspace) return <LoadingState rows={10} />;
  const asked = dateText.safeParse(search.date).data;
  return <CalendarBoard today={workspace.today} asked={asked} />;
}

function CalendarBoard({ today, asked }: { today: DateText; asked: DateText | undefined }) {
  const { t } = useTranslation(["calendar", "common"]);
  const { weekStart } = useSettings();
  const now = useNow();
  const controller = useCalendarController();
  const start = asked ?? today;
  useEffect(() => {
    if (asked !== undefined) controller.gotoDate(asked);
  }, [controller, asked]);
  const [view, setView] = useStoredState<CalendarView>("calendar.view", "month", readView);
  const [filters, setFilters] = useStoredState("calendar.filters", NO_FILTERS, readFilters);
  const [sight, setSight] = useState<CalendarSight>();
  const [picked, setPicked] = useState<{ span: PickedSpan; kind: NewPlan["kind"] }>();
  const [, setSelectedId] = useSelectedId();
  const { data: window, error, refetch, queryKey } = useCalendarWindow(sight, filters);
  const move = useCalendarMoves(queryKey);

  const show = (next: CalendarView) => {
    setView(next);
    controller.changeView(viewTypes[next]);
  };
  const step = (by: 1 | -1) => (by === 1 ? controller.next() : controller.prev());
  const goToday = () => controller.gotoDate(now || start);
  const noteSight = useCallback(
    (next: CalendarSight) => {
      setSight((known) => (known && isSameSight(known, next) ? known : next));
      setView(next.view);
    },
    [setView],
  );
  const openItem = useCallback((item: CalendarItem) => setSelectedId(tileIdOf(keyOf(item))), [setSelectedId]);
  const pick = useCallback((span: PickedSpan) => setPicked({ span, kind: "activity" }), []);
  const create = (kind: NewPlan["kind"]) => {
    const day =
      sight && (now.slice(0, 10) < sight.first || now.slice(0, 10) > sight.last) ? sight.first : now.slice(0, 10);
    if (day) setPicked({ kind, span: { start: day, end: day, days: true, x: innerWidth / 2, y: 140 } });
  };
  useCalendarKeys({ step, goToday, show, create });

  if (error && !window) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles.screen}>
      <CalendarToolbar
        title={
          <DateJump
            title={sight ? sightTitle(sight, t) : ""}
            date={sight?.first ?? start}
            today={now.slice(0, 10)}
            weekStart={weekStart}
            onJump={(date) => controller.gotoDate(date)}
          />
        }
        cadence={
          sight && window ? <CadenceLine sight={sight} activities={window.activities} weeks={window.weeks} /> : null
        }
        filters={<CalendarFilterMenu filters={filters} onChange={setFilters} />}
        view={view}
        onView={show}
        onToday={goToday}
        onStep={step}
      />
      <div className={styles.frame} data-cadence={sight?.view === "month" || undefined}>
        <div className={styles.grid}>
          <CalendarGrid
            controller={controller}
            view={view}
            date={start}
            window={window}
            showActivities={filters.activities}
            showMessages={filters.messages}
            weekStart={weekStart}
            now={now}
            onSight={noteSight}
            onPick={pick}
            onOpen={openItem}
            onMove={move}
          />
        </div>
        {sight?.view === "month" ? <CadenceColumn starts={weekStartsIn(sight)} weeks={window?.weeks ?? []} /> : null}
      </div>
      {picked ? (
        <QuickCreate
          span={picked.span}
          kind={picked.kind}
          onClose={() => setPicked(undefined)}
          onMore={(key) => {
            setPicked(undefined);
            setSelectedId(tileIdOf(key));
          }}
        />
      ) : null}
      <CalendarDrawers onGo={(date) => controller.gotoDate(date)} />
    </div>
  );
}
