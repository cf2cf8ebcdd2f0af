import type { DraftKind, DraftStatus } from "@shared/domain/draft";

/** What the list of drafts shows. */
export type DraftFilters = {
  readonly status: DraftStatus | undefined;
  readonly kind: DraftKind | undefined;
  readonly tag: string | undefined;
  /** The evergreen pool alone. */
  readonly evergreen: boolean;
  readonly words: string;
};

/** Everything. */
export const NO_FILTERS: DraftFilters = {
  status: undefined,
  kind: undefined,
  tag: undefined,
  evergreen: false,
  words: "",
};

/** Whether anything is filtered out. */
export function isFiltered({ status, kind, tag, evergreen, words }: DraftFilters): boolean {
  return status !== undefined || kind !== undefined || tag !== undefined || evergreen || words.trim() !== "";
}

/** The filters as the server takes them: only those that are set. */
export function listInput({ status, kind, tag, evergreen, words }: DraftFilters) {
  return {
    ...(status && { status }),
    ...(kind && { kind }),
    ...(tag && { tag }),
    ...(evergreen && { evergreen }),
    ...(words.trim() && { words: words.trim() }),
    limit: 60,
  };
}
