import { copiedText } from "@renderer/features/import/grid/copied-text";
import { editCommandOf, gridCommandOf } from "@renderer/features/import/grid/grid-keys";
import { columnBoxes, leadingGap, scrollToSeeColumn, windowColumns } from "@renderer/features/import/grid/grid-layout";
import { rangeOf } from "@renderer/features/import/grid/grid-selection";
import { type GridAction, type GridState, gridReducer, gridStateOf } from "@renderer/features/import/grid/grid-state";
import { cellsOf, columnLetters, tableOf, withRoom } from "@renderer/features/import/grid/grid-table";
import { marksOf, nextMarked } from "@renderer/features/import/grid/row-marks";
import { arrange, shownRows } from "@renderer/features/import/grid/row-view";
import { readTabbed } from "@renderer/features/import/pasted-table";
import type { RowProblem } from "@shared/domain/import-plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const PLAN = [
  ["日期", "时间", "正文"],
  ["12/2", "20:00", "早安"],
  ["12/3", "21:00", "晚安"],
];

const grid = (cells: readonly (readonly string[])[] = PLAN) => gridStateOf(tableOf(cells));
const play = (state: GridState, ...actions: GridAction[]) => actions.reduce(gridReducer, state);
const cellsIn = (state: GridState) => cellsOf(state.history.present);
const at = (row: number, column: number): GridAction => ({ type: "select", place: { row, column } });
const to = (row: number, column: number): GridAction => ({ type: "select", place: { row, column }, extend: true });

describe("the cursor of the grid", () => {
  it("stays inside, and an extended selection is a rectangle whichever way it was drawn", () => {
    const moved = play(grid(), at(1, 1), { type: "move", rows: -5, columns: 9, extend: true });
    expect([moved.selection.focus, rangeOf(moved.selection)]).toEqual([
      { row: 0, column: 2 },
      { top: 0, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it("goes from the end of a line to the next one with Tab, and no farther than the last cell", () => {
    const next = play(grid(), at(0, 2), { type: "line", direction: 1 });
    const last = play(grid(), at(2, 2), { type: "line", direction: 1 });
    expect([next.selection.focus, last.selection.focus]).toEqual([
      { row: 1, column: 0 },
      { row: 2, column: 2 },
    ]);
  });
});

describe("a cell of the grid", () => {
  it("takes what was typed and hands the cursor on; a cancelled edit changes nothing", () => {
    const typed = play(grid(), at(1, 1), { type: "edit" }, { type: "commit", text: "20:30", rows: 1, columns: 0 });
    const left = play(grid(), at(1, 1), { type: "edit" }, { type: "cancel" });
    expect([cellsIn(typed)[1], typed.selection.focus, typed.isEditing]).toEqual([
      ["12/2", "20:30", "早安"],
      { row: 2, column: 1 },
      false,
    ]);
    expect(left.history).toEqual(grid().history);
  });

  it("makes the next row when the last one is left with Enter", () => {
    const typed = play(grid(), at(2, 0), { type: "commit", text: "12/4", rows: 1, columns: 0 });
    expect([cellsIn(typed).length, typed.selection.focus]).toEqual([4, { row: 3, column: 0 }]);
  });

  it("may lie beyond the end of its row", () => {
    const typed = play(grid([["日期", "时间", "正文"], ["12/2"]]), at(1, 2), {
      type: "commit",
      text: "早安",
      rows: 0,
      columns: 0,
    });
    expect(cellsIn(typed)[1]).toEqual(["12/2", "", "早安"]);
  });
});

describe("what is pasted into the grid", () => {
  it("begins at the cursor, makes the rows and columns it needs, and is selected", () => {
    const pasted = play(grid(), at(2, 1), {
      type: "paste",
      block: [
        ["21:30", "改过的", "备注"],
        ["22:00", "新的", ""],
      ],
    });
    expect([cellsIn(pasted), pasted.history.present.width, rangeOf(pasted.selection)]).toEqual([
      [
        ["日期", "时间", "正文"],
        ["12/2", "20:00", "早安"],
        ["12/3", "21:30", "改过的", "备注"],
        ["", "22:00", "新的"],
      ],
      4,
      { top: 2, left: 1, bottom: 3, right: 3 },
    ]);
  });

  it("fills every selected cell when it is one text", () => {
    const filled = play(grid(), at(1, 1), to(2, 1), { type: "paste", block: [["19:00"]] });
    expect(cellsIn(filled).map((row) => row[1])).toEqual(["时间", "19:00", "19:00"]);
  });

  it("goes down the rows as they are shown, not as they are numbered", () => {
    const view = { arrangement: "problems_first", ids: [0, 2, 1], newest: 3 } as const;
    const pasted = play(grid(), { type: "arrange", view }, at(1, 0), {
      type: "paste",
      block: [["甲"], ["乙"], ["丙"]],
    });
    expect(cellsIn(pasted).map((row) => row[0])).toEqual(["日期", "乙", "甲", "丙"]);
  });
});

describe("steps in the grid", () => {
  it("are taken back and done again one by one: clearing, rows in and out", () => {
    const done = play(grid(), at(1, 0), to(1, 1), { type: "clear" }, { type: "insertRow" }, at(0, 0), {
      type: "deleteRows",
    });
    expect(cellsIn(done)).toEqual([["", "", "早安"], [], ["12/3", "21:00", "晚安"]]);
    const back = play(done, { type: "undo" }, { type: "undo" }, { type: "undo" });
    expect([cellsIn(back), cellsIn(play(back, { type: "redo" }, { type: "redo" }, { type: "redo" }))]).toEqual([
      PLAN,
      cellsIn(done),
    ]);
  });

  it("never empty the grid: its last row stays as a blank one", () => {
    const emptied = play(grid(), { type: "selectAll" }, { type: "deleteRows" });
    expect([cellsIn(emptied), emptied.selection.focus]).toEqual([[[]], { row: 0, column: 0 }]);
  });

  it("whatever they were, are undone to the cells there were", () => {
    const place = fc.record({ row: fc.nat(6), column: fc.nat(5) });
    const action: fc.Arbitrary<GridAction> = fc.oneof(
      place.map((each): GridAction => ({ type: "select", place: each })),
      place.map((each): GridAction => ({ type: "select", place: each, extend: true })),
      fc.string({ maxLength: 3 }).map((text): GridAction => ({ type: "commit", text, rows: 1, columns: 0 })),
      fc
        .array(fc.array(fc.string({ maxLength: 2 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((block): GridAction => ({ type: "paste", block })),
      fc.constantFrom<GridAction>(
        { type: "clear" },
        { type: "insertRow" },
        { type: "deleteRows" },
        { type: "addColumn" },
        { type: "selectAll" },
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const done = play(grid(), ...actions);
        const ids = done.history.present.rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const back = play(done, ...done.history.past.map((): GridAction => ({ type: "undo" })));
        expect(cellsIn(back)).toEqual(PLAN);
        expect(cellsIn(play(back, ...done.history.past.map((): GridAction => ({ type: "redo" }))))).toEqual(
          cellsIn(done),
        );
      }),
    );
  });
});

describe("the marks of the grid", () => {
  const problem = (line: number, column: number | null, severity: RowProblem["severity"]): RowProblem => ({
    line,
    column,
    severity,
    reason: severity === "error" ? "date_bad" : "time_missing",
    header: "",
    value: "",
  });
  const table = tableOf([["日期"], ["好"], ["提醒"], ["错"], ["也错"]]);
  const ids = table.rows.map(({ id }) => id);
  const marks = marksOf([problem(3, 0, "notice"), problem(4, 1, "error"), problem(5, null, "error")], ids);

  it("put rows with errors on top, then notices, under the header; a row that is put right stays", () => {
    const view = arrange("problems_first", table, marks, 0);
    expect([shownRows(view, table), shownRows(arrange("only_problems", table, marks, 0), table)]).toEqual([
      [0, 3, 4, 2, 1],
      [0, 3, 4, 2],
    ]);
    expect(shownRows(view, withRoom(table, 6))).toEqual([0, 3, 4, 2, 1, 5]);
  });

  it("are gone through one by one and round the end: errors first, notices when there are no more", () => {
    const shown = shownRows(arrange("plain", table, marks, 0), table);
    const first = nextMarked(marks, shown, { row: 0, column: 0 });
    const second = nextMarked(marks, shown, { row: 3, column: 1 });
    const round = nextMarked(marks, shown, { row: 4, column: 0 });
    const before = nextMarked(marks, shown, { row: 3, column: 1 }, -1);
    const notices = nextMarked(marksOf([problem(3, 0, "notice")], ids), shown, { row: 4, column: 0 });
    expect([first, second, round, before, notices]).toEqual([
      { row: 3, column: 1 },
      { row: 4, column: 0 },
      { row: 3, column: 1 },
      { row: 4, column: 0 },
      { row: 2, column: 0 },
    ]);
  });
});

describe("the keys of the grid", () => {
  const key = (name: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });

  it("leave letters to the field, so that typing begins a new text", () => {
    expect([
      gridCommandOf(key("a")),
      gridCommandOf(key("Process")),
      gridCommandOf(key("v", { ctrlKey: true })),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it("are those of a spreadsheet", () => {
    expect([
      gridCommandOf(key("Enter")),
      gridCommandOf(key("F2")),
      gridCommandOf(key("Delete")),
      gridCommandOf(key("z", { metaKey: true })),
      gridCommandOf(key("Z", { ctrlKey: true, shiftKey: true })),
      gridCommandOf(key("F8", { shiftKey: true })),
    ]).toEqual([
      { do: "edit" },
      { do: "edit" },
      { do: "clear" },
      { do: "undo" },
      { do: "redo" },
      { do: "problem", direction: -1 },
    ]);
    expect([
      editCommandOf(key("Enter")),
      editCommandOf(key("Enter", { altKey: true })),
      editCommandOf(key("Tab", { shiftKey: true })),
      editCommandOf(key("Escape")),
      editCommandOf(key("ArrowLeft")),
    ]).toEqual([
      { do: "commit", rows: 1, columns: 0 },
      { do: "line_break" },
      { do: "commit", rows: 0, columns: -1 },
      { do: "cancel" },
      undefined,
    ]);
  });
});

describe("the look of the grid", () => {
  it("gives copy more room than a clock, and scrolls no farther than it must", () => {
    const boxes = columnBoxes(3, { "0": "date", "1": "text", "2": "time" });
    const [, text = { left: 0, width: 0 }, time = { left: 0, width: 0 }] = boxes;
    expect(boxes.map(({ width }) => width)).toEqual([128, 340, 128]);
    expect([
      scrollToSeeColumn(text, 0, 1000),
      scrollToSeeColumn(time, 0, 500),
      scrollToSeeColumn(text, 400, 500),
    ]).toEqual([0, time.left + time.width - 500, text.left - 52]);
  });

  it("draws a table of usual width whole, and of a very wide one what is in sight", () => {
    const wide = columnBoxes(120, {});
    expect([
      windowColumns(columnBoxes(30, {}), 2000, 500),
      windowColumns(wide, 0, 1000),
      windowColumns(wide, 15_412 - 1000, 1000).last,
      leadingGap(wide, 10),
    ]).toEqual([{ first: 0, last: 30 }, { first: 0, last: 11 }, 120, 1280]);
  });

  it("names its columns as spreadsheets do", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });

  it("copies cells so that they come back as they were", () => {
    const cell = fc.string({ unit: fc.constantFrom("早", '"', "\t", "\n", "a", " "), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }).filter((rows) => rows.at(-1)?.[1] !== ""),
        (cells) => {
          expect(readTabbed(copiedText(cells))).toEqual(cells);
        },
      ),
    );
  });
});
