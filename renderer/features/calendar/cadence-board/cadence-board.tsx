import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { type DateText, dateOf } from "@shared/domain/wall-time";
import { IconCalendarWeek, IconPrinter } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useNow } from "../../../api/use-now";
import { useSettings } from "../../../api/use-workspace";
import { runCommand } from "../../../browser/commands";
import { useScreenKeys } from "../../../browser/screen-keys";
import { EmptyState } from "../../../ui/empty-state";
import { ErrorState } from "../../../ui/error-state";
import { LoadingState } from "../../../ui/loading-state";
import { SampleButton } from "../../../ui/record-page/sample-button";
import { CalendarDrawers } from "../calendar-drawers";
import { CalendarToolbar } from "../calendar-toolbar";
import { CALENDAR_VIEWS, type CalendarView } from "../calendar-view";
import type { BoardSelection } from "./board-selection";
import { BoardTable } from "./board-table";
import { BoardTargets } from "./board-targets";
import { boardSpan } from "./board-weeks";
import styles from "./cadence-board.module.css";
import { CheckPanel } from "./check-panel";
import { FillWeekButton } from "./fill-week";
import { GoalStrip } from "./goal-strip";

type Props = { readonly today: DateText; readonly onView: (view: CalendarView) => void };

/** The board the week's planning meeting is run from: the same plan as the calendar, seen as pace, silence and mix. */
export function CadenceBoard({ today: openedOn, onView }: Props) {
  const { t } = useTranslation(["cadence", "common"]);
  const now = useNow();
  const today = now === "" ? openedOn : dateOf(now);
  const { weekStart } = useSettings();
  const [step, setStep] = useState(0);
  const [selection, setSelection] = useState<BoardSelection>();
  const span = boardSpan(today, weekStart, step);
  const query = useQuery({ ...api.cadence.board.queryOptions({ input: span }), placeholderData: keepPreviousData });
  const nextWeek = boardSpan(today, weekStart, 2).from;
  useScreenKeys({
    arrowleft: () => setStep(step - 1),
    arrowright: () => setStep(step + 1),
    t: () => setStep(0),
    escape: () => setSelection(undefined),
    ...Object.fromEntries(CALENDAR_VIEWS.map((view, index) => [String(index + 1), () => onView(view)])),
  });

  const board = query.data;
  return (
    <div className={styles.screen}>
      <CalendarToolbar
        title={<h1 className={styles.title}>{t("title")}</h1>}
        cadence={null}
        filters={
          <>
            <Tooltip label={t("print")}>
              <ActionIcon variant="default" size={32} aria-label={t("print")} onClick={() => window.print()}>
                <IconPrinter size={16} />
              </ActionIcon>
            </Tooltip>
            <BoardTargets />
            <FillWeekButton day={nextWeek} today={today} />
          </>
        }
        view="board"
        onView={onView}
        onBoard={() => undefined}
        onToday={() => setStep(0)}
        onStep={(by) => setStep(step + by)}
      />
      {query.isError && !board ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <LoadingState rows={8} /> : null}
      {board?.rows.every(({ groupId }) => groupId === null) ? (
        <EmptyState
          icon={<IconCalendarWeek />}
          title={t("empty.title")}
          text={t("empty.text")}
          actions={
            <>
              <Button variant="filled" onClick={() => runCommand("goGroups")}>
                {t("empty.groups")}
              </Button>
              <SampleButton />
            </>
          }
        />
      ) : null}
      {board?.rows.some(({ groupId }) => groupId !== null) ? (
        <div className={styles.frame} data-panel={selection !== undefined || undefined}>
          <div className={styles.scroll}>
            <BoardTable board={board} today={today} selection={selection} onSelect={setSelection} />
            <GoalStrip goals={board.goals} />
          </div>
          {selection ? (
            <CheckPanel board={board} selection={selection} today={today} onClose={() => setSelection(undefined)} />
          ) : null}
        </div>
      ) : null}
      <CalendarDrawers onGo={() => undefined} />
    </div>
  );
}
