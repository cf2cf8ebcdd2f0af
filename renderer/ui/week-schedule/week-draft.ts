import type { WeekPicture } from "@shared/domain/week-picture/week-picture";
import type { WeekLine } from "@shared/domain/week-schedule";
import { weekScheduleText, weekSpanWords } from "@shared/domain/week-schedule";

/** A line as it is being worded; left out ones stay to be taken in again. */
export type DraftLine = Pick<WeekLine, "day" | "when" | "title" | "gives"> & {
  readonly id: string;
  readonly included: boolean;
};

/** The schedule as it is being worded before it is copied. */
export type WeekDraft = {
  readonly name: string;
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
  readonly name: string;
  readonly heading: string;
  readonly closing: string;
  readonly lines: readonly WeekLine[];
};

/** The draft that a schedule begins as. What has a name and says nothing else is in; a person takes out what is none of the members' business. */
export function draftOf(schedule: Schedule): WeekDraft {
  const { name, heading, closing, shopName, groupName, from, to } = schedule;
  const lines = schedule.lines.map(({ activityId, day, when, title, gives }) => ({
    id: activityId,
    included: true,
    ...{ day, when, title, gives },
  }));
  return { name, heading, closing, shopName, groupName, span: weekSpanWords(from, to), lines };
}

/** The text to paste. */
export function textOfDraft({ heading, closing, lines }: WeekDraft): string {
  return weekScheduleText(heading, included(lines), closing);
}

/** What the picture shows. */
export function pictureOfDraft(draft: WeekDraft): WeekPicture {
  const { shopName, groupName, name, span, closing } = draft;
  return { shopName, groupName, name, span, closing, lines: included(draft.lines) };
}

function included(lines: readonly DraftLine[]): DraftLine[] {
  return lines.filter((line) => line.included);
}
