import { addDays, type DateText, startOfWeek } from "@shared/domain/wall-time";

/** What is chosen to be reviewed: drafts (undefined until somebody chose), or the messages of some days and groups. */
export type ReviewChoice = {
  readonly what: "drafts" | "days";
  readonly draftIds: readonly string[] | undefined;
  readonly from: DateText;
  readonly to: DateText;
  readonly groupIds: readonly string[];
};

type Wanted = {
  readonly draftIds?: readonly string[];
  readonly from?: DateText;
  readonly to?: DateText;
  readonly groupIds?: readonly string[];
};

/** The request as the operation takes it. */
export type ReviewRequest = { draftIds?: string[]; from?: DateText; to?: DateText; groupIds?: string[] };

/** What the dialog begins with: what it was asked for, else drafts, with the coming week ready behind them. */
export function startReview(wanted: Wanted | undefined, today: DateText, weekStart: 1 | 7): ReviewChoice {
  const from = wanted?.from ?? startOfWeek(addDays(today, 7), weekStart);
  return {
    what: wanted?.from ? "days" : "drafts",
    draftIds: wanted?.draftIds,
    from,
    to: wanted?.to ?? (wanted?.from ? from : addDays(from, 6)),
    groupIds: wanted?.groupIds ?? [],
  };
}

/** What to ask for; undefined while nothing is chosen. Days picked in the wrong order are put right. */
export function requestOf({ what, draftIds = [], from, to, groupIds }: ReviewChoice): ReviewRequest | undefined {
  if (what === "drafts") return draftIds.length > 0 ? { draftIds: [...draftIds] } : undefined;
  const days = from <= to ? { from, to } : { from: to, to: from };
  return groupIds.length > 0 ? { ...days, groupIds: [...groupIds] } : days;
}
