import type { Client } from "@electron/http/client";
import { addDays, type DateText, startOfWeek } from "@shared/domain/wall-time";

/** Seventeen weeks on: long after the sample shop's last message, so that what a test plans there stands alone. */
const FAR_DAYS = 119;

/** The seven days of a week in which the sample shop has nothing, from Monday on. */
export type FarWeek = readonly [DateText, DateText, DateText, DateText, DateText, DateText, DateText];

/** The empty week of the open workspace. */
export async function farWeek(api: Client): Promise<FarWeek> {
  const state = await api.workspaces.current();
  if (!state) throw new Error("no workspace is open");
  const monday = startOfWeek(addDays(state.today, FAR_DAYS), 1);
  const day = (index: number) => addDays(monday, index);
  return [monday, day(1), day(2), day(3), day(4), day(5), day(6)];
}
