import type { DateText } from "@shared/domain/wall-time";
import { createContext, useContext } from "react";
import type { DayMarks } from "./day-marks";

/** What the cells of the calendar read: their marks, and how to open what is behind them. */
export type DayLayersValue = {
  readonly marks: ReadonlyMap<DateText, DayMarks>;
  readonly open: (date: DateText, anchor: HTMLElement) => void;
};

/** Handed to the cells around FullCalendar: a new option object would make it draw everything anew. */
export const DayLayersContext = createContext<DayLayersValue>({ marks: new Map(), open: () => undefined });

/** The marks of one day, and what opens their popover at an element. */
export function useDayMarks(date: DateText) {
  const { marks, open } = useContext(DayLayersContext);
  return { marks: marks.get(date), open };
}
