import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client";

/** Which drafts lie on the shelf: ready to go out and not planned, all ready ones, or all that no message is planned of. */
export type ShelfFilter = { readonly ready: boolean; readonly unplanned: boolean; readonly words: string };

/** Longer lists are not looked through but searched. */
const MOST = 60;

/** Drafts waiting for a place on the calendar, the newest change first, and how many there are in all. */
export function useShelfDrafts({ ready, unplanned, words }: ShelfFilter) {
  const [sought] = useDebouncedValue(words.trim(), 150);
  const { data } = useQuery(
    api.drafts.list.queryOptions({
      input: {
        limit: MOST,
        ...(ready && { status: "ready" }),
        ...(unplanned && { unplanned: true }),
        ...(sought !== "" && { words: sought }),
      },
      placeholderData: keepPreviousData,
    }),
  );
  return { drafts: data?.items, total: data?.total ?? 0 };
}
