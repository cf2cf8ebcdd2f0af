import type { SeriesPosition } from "@shared/api/contract/series";
import { at, clockOf, type DateText } from "@shared/domain/wall-time";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { notifyUndo } from "../undo-toast";
import type { OccurrenceRecord } from "./occurrence-record";
import { choiceOf, type RepeatChoice, ruleTextOf, weeklyFrom } from "./repeat-choice";

/** How many dates are shown before anything is saved. */
const SHOWN = 5;

/** What the dialog asks, what would come of it, and how it is saved. */
export function useRepeatDialog(record: OccurrenceRecord, position: SeriesPosition | undefined, onDone: () => void) {
  const { t } = useTranslation("series");
  const series = position?.series;
  // Where its rule has it, wherever it was moved since.
  const start = series && record.seriesDate ? at(record.seriesDate, clockOf(series.start)) : record.start;
  const known = position && choiceFromHere(position);
  const [choice, setChoice] = useState<RepeatChoice>(() => known ?? weeklyFrom(start));
  const [except, setExcept] = useState<readonly DateText[]>(series?.except ?? []);
  const [scope, setScope] = useState<"following" | "all">("following");
  const rule = ruleTextOf(choice, start);
  const left = [...except];
  const preview = useQuery(
    api.series.preview.queryOptions({
      input: { rule, start, except: left, limit: SHOWN },
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const create = useMutation(api.series.create.mutationOptions());
  const change = useMutation(api.series.changeRule.mutationOptions());
  const { kind, id } = record;

  const save = async () => {
    await savePending();
    const repeat = { kind, id, rule, except: left };
    const saved = series ? change.mutateAsync({ ...repeat, scope }) : create.mutateAsync(repeat);
    const outcome = await saved.catch(() => undefined);
    // The mutation cache has said why it was refused.
    if (!outcome) return;
    onDone();
    notifyUndo(t(series ? "ruleChanged" : "made", { count: outcome.made }));
  };
  return {
    ...{ choice, setChoice, except, setExcept, scope, setScope, preview, save },
    start,
    /** A rule that says more than is asked here: saving would put another in its place. */
    isOther: series !== undefined && known === undefined,
    saving: create.isPending || change.isPending,
  };
}

/** The choice that a series was made by, as it goes on from one occurrence: those before it are counted off. */
function choiceFromHere({ series, nth }: SeriesPosition): RepeatChoice | undefined {
  const choice = choiceOf(series.rule, series.start);
  if (choice?.end.kind !== "count") return choice;
  return { ...choice, end: { kind: "count", count: Math.max(1, choice.end.count - nth + 1) } };
}
