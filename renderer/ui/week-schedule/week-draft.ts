import type { WeekLine } from "@shared/domain/week-schedule";
import { weekScheduleText, weekSpanWords } from "@shared/domain/week-schedule";
import type { WeekPicture } from "@shared/domain/week-schedule-image";

/** A line as it is being worded; left out ones stay to be taken in again. */
export type DraftLine = Pick<WeekLine, "when" | "title" | "gives"> & {
  readonly id: string;
  readonly included: boolean;
};

/** The schedule as it is being worded before it is copied. */
export type WeekDraft = {
  readonly heading: string;
  readonly closing: string;
  readonly shopName: string;
  readonly groupName: string;
  readonly span: string;
  readonly lines: readonly DraftLine[];
};

type Schedule = {
  readonly groupName: string;
  readonly shopName: string;
  readonly from: string;
  readonly to: string;
  readonly heading: string;
  readonly closing: string;
  readonly lines: readonly WeekLine[];
};

/** The draft that a schedule begins as. What has a name and says nothing else is in; a person takes out what is none of the members' business. */
export function draftOf(schedule: Schedule): WeekDraft {
  const { heading, closing, shopName, groupName, from, to } = schedule;
  const lines = schedule.lines.map(({ activityId, when, title, gives }) => ({
    id: activityId,
    included: true,
    ...{ when, title, gives },
  }));
  return { heading, closing, shopName, groupName, span: weekSpanWords(from, to), lines };
}

/** The text to paste. */
export function textOfDraft({ heading, closing, lines }: WeekDraft): string {
  return weekScheduleText(heading, included(lines), closing);
}

/** What the picture shows. */
export function pictureOfDraft(draft: WeekDraft): WeekPicture {
  const { shopName, groupName, span, closing } = draft;
  return { shopName, groupName, span, closing, lines: included(draft.lines) };
}

function included(lines: readonly DraftLine[]): DraftLine[] {
  return lines.filter((line) => line.included);
}
