import { isDateText } from "./is-date-text";

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a minute on the wall clock, `YYYY-MM-DDTHH:mm`, of a day that there is. */
export function isWallTime(text: string): boolean {
  return WALL_TIME.test(text) && isDateText(text.slice(0, 10));
}
