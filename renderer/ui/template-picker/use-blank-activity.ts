import { addDays, addMinutes, at, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useCreateRecord } from "../use-create-record";
import type { ActivityBeginning } from "./activity-beginning";

/** Evening, when such communities are awake. */
const EVENING = "20:00";
const USUAL_MINUTES = 120;

/** Makes an activity with no run sheet and opens it. */
export function useBlankActivity(): (beginning: ActivityBeginning, now: WallTime | "") => void {
  const create = useCreateRecord();
  return ({ start, date, groupIds = [] }, now) => {
    if (now === "") return;
    // Tomorrow where no day is known: late enough to be prepared.
    const begins = start ?? at(date ?? addDays(dateOf(now), 1), EVENING);
    void create("activities", { start: begins, end: addMinutes(begins, USUAL_MINUTES), groupIds: [...groupIds] });
  };
}
