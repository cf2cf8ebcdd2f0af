import { addDays, at, type DateText, type WallTime } from "@shared/domain/wall-time";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

type SlotsWanted = {
  readonly groupId: string | undefined;
  readonly voiceId: string | null;
  /** Only from this day on. */
  readonly day: DateText | undefined;
  readonly after: WallTime | undefined;
};

/** The next four free slots of a group; undefined while unknown, or without a group. */
export function useNextSlots({ groupId, voiceId, day, after }: SlotsWanted) {
  // The minute before the day, so that one at midnight counts.
  const from = day === undefined ? after : at(addDays(day, -1), "23:59");
  const { data } = useQuery(
    api.slots.next.queryOptions({
      input: { groupId: groupId ?? "", voiceId, count: 4, ...(from !== undefined && { after: from }) },
      enabled: groupId !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  return groupId === undefined ? undefined : data;
}
