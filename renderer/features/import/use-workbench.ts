import { remap } from "@shared/domain/import-mapping";
import type { GroupDecision, ImportField, RowProblem } from "@shared/domain/import-plan";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type GridAction, gridReducer, gridStateOf } from "./grid/grid-state";
import { type GridTable, tableOf, withRoom } from "./grid/grid-table";
import { marksOf, nextMarked, type TableMarks, WHOLE_ROW } from "./grid/row-marks";
import { type Arrangement, arrange, shownRows } from "./grid/row-view";
import { type PlanSource, type ReadingChoices, usePlanPreview } from "./use-plan-preview";

const NO_MARKS: TableMarks = new Map();
const NO_MAPPING = {};
/** Rows that a short table is filled up to, so that there is room to go on. */
const ROOM = 15;

/** A plan on the workbench: its grid, how it is read, and what taking it in would do. */
export function useWorkbench(source: PlanSource, onChange: (table: GridTable | undefined) => void) {
  const { t } = useTranslation("import");
  const [state, dispatch] = useReducer(gridReducer, source.read.rows, (rows) =>
    gridStateOf(withRoom(tableOf(rows), ROOM)),
  );
  const [choices, setChoices] = useState<ReadingChoices>(() => firstChoices(source));
  const field = useRef<HTMLTextAreaElement>(null);
  const table = state.history.present;
  const dryRun = usePlanPreview(source, table, choices);
  const { data } = dryRun;
  const marks = useMemo(() => (data ? marksOf(data.preview.problems, data.ids) : NO_MARKS), [data]);
  const shown = useMemo(() => shownRows(state.view, table), [state.view, table]);
  const mapping = choices.mapping ?? data?.preview.mapping ?? NO_MAPPING;
  const choose = useCallback((changes: Partial<ReadingChoices>) => setChoices((now) => ({ ...now, ...changes })), []);
  const reasonOf = useCallback(
    ({ reason, value }: RowProblem) => {
      const sentence = t(`reason.${reason}`, { value });
      // What was taken without being written shows as what.
      return value.includes(" → ") ? t("reasonWithValue", { reason: sentence, value }) : sentence;
    },
    [t],
  );

  const isDirty = state.history.past.length + state.history.future.length > 0;
  useEffect(() => onChange(isDirty ? table : undefined), [isDirty, table, onChange]);
  const focus = () => field.current?.focus({ preventScroll: true });
  const arrangeBy = (arrangement: Arrangement) => {
    dispatch({ type: "arrange", view: arrange(arrangement, table, marks, choices.headerId) });
    focus();
  };
  useProblemsFirst(data !== undefined, marks, () => {
    const view = arrange("problems_first", table, marks, choices.headerId);
    dispatch({ type: "arrange", view });
    const first = nextMarked(marks, shownRows(view, table), { row: -1, column: 0 });
    if (first) dispatch({ type: "select", place: first });
  });

  const { row, column } = state.selection.focus;
  const activeId = shown[row];
  const activeMarks = activeId === undefined ? undefined : marks.get(activeId)?.cells;
  const activeLine = activeId === undefined || !data ? -1 : data.ids.indexOf(activeId) + 1;
  return {
    state,
    dispatch,
    field,
    table,
    choices,
    choose,
    mapping,
    marks,
    reasonOf,
    isDirty,
    dryRun,
    isHeader: activeId !== undefined && activeId === choices.headerId,
    problems: [...(activeMarks?.get(column) ?? []), ...(activeMarks?.get(WHOLE_ROW) ?? [])],
    activeRows: data?.preview.rows.filter(({ line }) => line === activeLine) ?? [],
    act: (action: GridAction) => {
      dispatch(action);
      focus();
    },
    arrangeBy,
    goToProblem: (direction: 1 | -1) => {
      const place = nextMarked(marks, shown, state.selection.focus, direction);
      if (place) dispatch({ type: "select", place });
      focus();
    },
    /** Shows the cell of a problem; true when the row is on the screen. */
    goTo: (problem: RowProblem) => {
      const place = { row: shown.indexOf(data?.ids[problem.line - 1] ?? -1), column: problem.column ?? 0 };
      if (place.row >= 0) dispatch({ type: "select", place });
      return place.row >= 0;
    },
    toggleHeader: () => {
      choose({ headerId: activeId === choices.headerId ? null : (activeId ?? null), mapping: undefined });
      focus();
    },
    map: useCallback(
      (index: number, meaning: ImportField) => choose({ mapping: remap(mapping, index, meaning) }),
      [choose, mapping],
    ),
    decide: (decision: GroupDecision) =>
      choose({ groups: [...choices.groups.filter(({ name }) => name !== decision.name), decision] }),
  };
}

function firstChoices({ read }: PlanSource): ReadingChoices {
  return {
    headerId: read.headerLine === 0 ? null : read.headerLine - 1,
    mapping: undefined,
    mappingName: undefined,
    guess: false,
    day: null,
    groups: [],
  };
}

/** A table that comes with errors is shown with them on top, once. */
function useProblemsFirst(isRead: boolean, marks: TableMarks, showThem: () => void): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (!isRead || isShown.current) return;
    isShown.current = true;
    if ([...marks.values()].some(({ severity }) => severity === "error")) showThem();
  });
}
