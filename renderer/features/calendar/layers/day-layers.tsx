import type { DateText } from "@shared/domain/wall-time";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { OwnDayDialog } from "../../../ui/day-layers/own-day-dialog";
import type { OwnDayPlan } from "../../../ui/day-layers/own-day-plan";
import type { CalendarSight } from "../calendar-view";
import { DayLayersContext } from "./day-layers-context";
import { DayPopover, type PopoverPlace } from "./day-popover";
import type { LayerChoice } from "./layer-choice";
import { useDayLayers } from "./use-day-layers";

type Props = { sight: CalendarSight | undefined; choice: LayerChoice; children: ReactNode };

/** Lays the layers under the calendar inside it: its cells read them, and a press on a day's marks opens what is behind. */
export function DayLayers({ sight, choice, children }: Props) {
  const { marks, holidayYears } = useDayLayers(sight, choice);
  const [place, setPlace] = useState<PopoverPlace>();
  const [plan, setPlan] = useState<OwnDayPlan>();
  const open = useCallback((date: DateText, anchor: HTMLElement) => {
    const { left, bottom } = anchor.getBoundingClientRect();
    setPlace({ date, x: left, y: bottom });
  }, []);
  const value = useMemo(() => ({ marks, open }), [marks, open]);
  const year = Number(place?.date.slice(0, 4));
  return (
    <DayLayersContext value={value}>
      {children}
      {place ? (
        <DayPopover
          key={place.date}
          place={place}
          marks={marks.get(place.date)}
          isPending={choice.holiday && holidayYears.some((known) => known.year === year && known.state === "pending")}
          onClose={() => setPlace(undefined)}
          onEdit={(next) => {
            setPlace(undefined);
            setPlan(next);
          }}
        />
      ) : null}
      <OwnDayDialog plan={plan} onClose={() => setPlan(undefined)} />
    </DayLayersContext>
  );
}
