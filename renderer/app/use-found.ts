import { useDebouncedValue } from "@mantine/hooks";
import type { SearchKind } from "@shared/api/contract/search";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../api/client";

/** Between the last key and the question: shorter than anyone notices, longer than fast typing. */
const PAUSE_MS = 70;

const A_FEW = 5;
const MANY = 100;

/** What the workspace has for some words, while they are typed; what was found before stays until the new is there. */
export function useFound(words: string, only: SearchKind | undefined) {
  const [settled] = useDebouncedValue(words.trim(), PAUSE_MS);
  const wanted = words.trim() === "" ? "" : settled;
  const { data, isFetching } = useQuery(
    api.search.query.queryOptions({
      input: { words: wanted.slice(0, 200), limit: only ? MANY : A_FEW, ...(only && { kinds: [only] }) },
      enabled: wanted !== "",
      placeholderData: keepPreviousData,
    }),
  );
  return { found: wanted === "" ? [] : (data?.groups ?? []), isLooking: isFetching || wanted !== words.trim() };
}
