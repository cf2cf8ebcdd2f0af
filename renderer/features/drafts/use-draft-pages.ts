import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../../api/client";
import { type DraftFilters, listInput } from "./draft-filters";

/** The drafts that fit the filters, page after page as the list is scrolled. */
export function useDraftPages(filters: DraftFilters) {
  const input = listInput(filters);
  const query = useInfiniteQuery(
    api.drafts.list.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { ...input, cursor } : input),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const pages = query.data?.pages;
  return {
    query,
    drafts: pages?.flatMap((page) => page.items) ?? [],
    /** Counts and tags are those of the whole workspace, on every page the same. */
    facets: pages?.[0],
    readOn,
  };
}
