import type { ImportField, PlanRow, RowProblem } from "@shared/domain/import-plan";
import type { RowCells } from "./row-cells";
import { splitImages, splitTags } from "./split-names";

/** The words of a row: everything but when and where. */
export type RowWords = Pick<PlanRow, "activity" | "title" | "text" | "images" | "senderName" | "tags" | "note">;

/** Longest values that the workspace takes, as in `shared/domain/message.ts`. */
const LONGEST: Partial<Record<ImportField, number>> = {
  title: 120,
  activity: 100,
  text: 20_000,
  sender: 40,
  note: 20_000,
  kind: 60,
  group: 1000,
};
const MOST_IMAGES = 20;

/** What has no room in the workspace is an error of its row: nothing is cut without a word. */
export function rowWords(row: RowCells): { readonly words: RowWords; readonly problems: readonly RowProblem[] } {
  const joined = (field: ImportField, glue: string) =>
    row
      .all(field)
      .map((cell) => cell.value)
      .join(glue);
  const oneLine = (field: ImportField) => joinLines(row.get(field).value, " ");
  const activity = oneLine("activity");
  const words: RowWords = {
    activity,
    title: oneLine("title") || activity,
    text: joined("text", "\n"),
    images: row.all("images").flatMap((cell) => splitImages(cell.value)),
    senderName: joinLines(joined("sender", "/"), "/"),
    // A message has no kind of its own: 干货 or 互动 is worth keeping as a label.
    tags: [...new Set([...row.all("kind"), ...row.all("tags")].flatMap((cell) => splitTags(cell.value)))],
    note: joined("note", "\n"),
  };
  return { words, problems: tooLong(row, words) };
}

function joinLines(text: string, glue: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(glue);
}

/** Whether a row has anything to send or to name; a row of date and weekday alone is a blank line of the plan. */
export function isBlank(words: RowWords): boolean {
  return words.title === "" && words.text === "" && words.images.length === 0;
}

function tooLong(row: RowCells, words: RowWords): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const [field, longest] of Object.entries(LONGEST) as [ImportField, number][]) {
    const cell = row.all(field).find(({ value }) => value.length > longest);
    if (cell) problems.push(row.problem("error", "too_long", cell));
  }
  const images = row.get("images");
  if (words.images.length > MOST_IMAGES || words.images.some((name) => name.length > 200)) {
    problems.push(row.problem("error", "too_long", images));
  }
  if (words.tags.length > 50 || words.tags.some((tag) => tag.length > 60)) {
    problems.push(row.problem("error", "too_long", row.get("tags")));
  }
  return problems;
}
