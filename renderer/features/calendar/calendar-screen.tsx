import { useCalendarController } from "@fullcalendar/react";
import { isDateText } from "@shared/domain/is-date-text";
import type { DateText } from "@shared/domain/wall-time";
import { IconCheckbox, IconLayoutSidebar } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { useSettings, useWorkspace } from "../../api/use-workspace";
import { useSelectedId } from "../../browser/selected-id";
import { useStoredState } from "../../browser/stored-state";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { PlanDraft } from "../../ui/plan-draft/plan-draft";
import { WeekScheduleButton } from "../../ui/week-schedule/week-schedule-button";
import { CadenceBoard } from "./cadence-board/cadence-board";
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
import { DayLayers } from "./layers/day-layers";
import { ALL_LAYERS, readLayerChoice } from "./layers/layer-choice";
import { LayerMenu } from "./layers/layer-menu";
import { PendingNote } from "./layers/pending-note";
import { TileWorkOverlays } from "./many/tile-work-overlays";
import { useTileWork } from "./many/use-tile-work";
import type { NewPlan } from "./new-plan";
import type { PickedSpan } from "./picked-span";
import { QuickCreate } from "./quick-create";
import { DraftShelf } from "./shelf/draft-shelf";
import { useDropDraft } from "./shelf/use-drop-draft";
import { ToolToggle } from "./tool-toggle";
import { useCalendarKeys } from "./use-calendar-keys";
import { useCalendarMoves } from "./use-calendar-moves";
import { useCalendarWindow } from "./use-calendar-window";
import { useDropWarning } from "./use-drop-warning";
import { useGuardMarks } from "./use-guard-marks";

/** The plan on a calendar: months with the pace of every week, weeks, days and a list, all of the same data. */
export function CalendarScreen() {
  const { data: workspace, error, refetch } = useWorkspace();
  const search: { date?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isBoard, setBoard] = useStoredState("calendar.board", false, readBoolean);
  const [, setView] = useStoredState<CalendarView>("calendar.view", "month", readView);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!workspace) return <LoadingState rows={10} />;
  const asked = isDateText(search.date) ? search.date : undefined;
  if (isBoard && asked === undefined) {
    const leave = (view: CalendarView) => {
      setView(view);
      setBoard(false);
    };
    return <CadenceBoard today={workspace.today} onView={leave} />;
  }
  const toBoard = () => {
    setBoard(true);
    // A day in the address would keep the calendar open.
    void navigate({ to: ".", search: (old: Record<string, unknown>) => ({ ...old, date: undefined }), replace: true });
  };
  return <CalendarBoard today={workspace.today} asked={asked} onBoard={toBoard} />;
}

type BoardProps = { today: DateText; asked: DateText | undefined; onBoard: () => void };

function CalendarBoard({ today, asked, onBoard }: BoardProps) {
  const { t } = useTranslation(["calendar", "common", "planning"]);
  const { weekStart } = useSettings();
  const now = useNow();
  const controller = useCalendarController();
  const start = asked ?? today;
  useEffect(() => {
    if (asked !== undefined) controller.gotoDate(asked);
  }, [controller, asked]);
  const [view, setView] = useStoredState<CalendarView>("calendar.view", "month", readView);
  const [filters, setFilters] = useStoredState("calendar.filters", NO_FILTERS, readFilters);
  const [layers, setLayers] = useStoredState("calendar.layers", ALL_LAYERS, readLayerChoice);
  const [sight, setSight] = useState<CalendarSight>();
  const [picked, setPicked] = useState<{ span: PickedSpan; kind: NewPlan["kind"] }>();
  const [, setSelectedId] = useSelectedId();
  const { data: window, error, isFetching, refetch, queryKey } = useCalendarWindow(sight, filters);
  const move = useCalendarMoves(queryKey);
  const warnOfPlace = useDropWarning();
  const openItem = useCallback((item: CalendarItem) => setSelectedId(tileIdOf(keyOf(item))), [setSelectedId]);
  const work = useTileWork({
    window,
    windowKey: queryKey,
    onOpen: openItem,
    onMove: (item, to) => void move(item, to).then(() => warnOfPlace(item)),
  });
  useGuardMarks(sight, work.selection.marks, !isFetching);
  const shelf = useDropDraft();
  const [isShelfOpen, openShelf] = useStoredState("calendar.shelfOpen", false, readBoolean);

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
  const pick = useCallback((span: PickedSpan) => setPicked({ span, kind: "activity" }), []);
  const create = (kind: NewPlan["kind"]) => {
    const day =
      sight && (now.slice(0, 10) < sight.first || now.slice(0, 10) > sight.last) ? sight.first : now.slice(0, 10);
    if (day) setPicked({ kind, span: { start: day, end: day, days: true, x: innerWidth / 2, y: 140 } });
  };
  useCalendarKeys({ step, goToday, show, create, board: onBoard });

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
        filters={
          <>
            <WeekScheduleButton
              compact
              groupId={filters.groupIds[0]}
              day={sight && (sight.first > now ? sight.first : undefined)}
            />
            <ToolToggle
              Icon={IconLayoutSidebar}
              label={t("planning:side.open")}
              pressed={isShelfOpen}
              onClick={() => openShelf(!isShelfOpen)}
            />
            <ToolToggle
              Icon={IconCheckbox}
              label={t("planning:many.mode")}
              pressed={work.selection.isOn}
              onClick={work.selection.isOn ? work.selection.clear : work.selection.turnOn}
            />
            <LayerMenu choice={layers} onChange={setLayers} />
            <CalendarFilterMenu filters={filters} onChange={setFilters} />
          </>
        }
        view={view}
        onView={show}
        onBoard={onBoard}
        onToday={goToday}
        onStep={step}
      />
      <PendingNote sight={sight} choice={layers} />
      <div className={styles.body}>
        {isShelfOpen ? (
          <DraftShelf
            onClose={() => openShelf(false)}
            onNextSlot={({ id }) => void shelf.drop({ id })}
            onPlan={(draft) => shelf.ask({ draft })}
            onDrafts={shelf.noteDrafts}
          />
        ) : null}
        <div className={styles.frame} data-cadence={sight?.view === "month" || undefined}>
          <div className={styles.grid} ref={work.gridRef}>
            <DayLayers sight={sight} choice={layers}>
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
                marks={work.selection.marks}
                onOpen={work.onClick}
                onMove={work.onMove}
                onCopy={work.onCopy}
                onDropDraft={(drop) => void shelf.drop(drop)}
              />
            </DayLayers>
            <TileWorkOverlays work={work} />
          </div>
          {sight?.view === "month" ? <CadenceColumn starts={weekStartsIn(sight)} weeks={window?.weeks ?? []} /> : null}
        </div>
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
      {shelf.asked ? <PlanDraft {...shelf.asked} onClose={() => shelf.ask(undefined)} /> : null}
      <CalendarDrawers onGo={(date) => controller.gotoDate(date)} />
    </div>
  );
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}
