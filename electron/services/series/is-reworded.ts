import { isDeepStrictEqual } from "node:util";
import type { SeriesPattern } from "@shared/domain/series-pattern";
import type { ReadDb } from "../../store/database";
import { selectMessages } from "../../store/messages";
import type { Occurrence } from "./occurrence";

/** Whether the messages around an activity say something else than those of its series: somebody worked on its run sheet. */
export function isReworded(db: ReadDb, { activity }: Occurrence, pattern: SeriesPattern): boolean {
  if (!activity || pattern.kind === "message") return false;
  const here = selectMessages(db, { activityId: activity.id }).map(wordsOf).sort();
  const there = pattern.messages.map(({ fields }) => wordsOf(fields)).sort();
  return !isDeepStrictEqual(here, there);
}

function wordsOf({ draftId, text }: { readonly draftId: string | null; readonly text: string }): string {
  return `${draftId ?? ""}\n${text}`;
}
