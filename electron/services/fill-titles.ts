import type { ReadDb } from "../store/database";
import { getRecords } from "../store/records";
import { fillLines } from "./render-message";

/**
 * Messages with their titles as a person reads them. Only titles with a field in them are filled: where none has one, this
 * reads nothing.
 */
export function fillTitles<Titled extends { readonly id: string; readonly title: string }>(
  db: ReadDb,
  messages: readonly Titled[],
): Titled[] {
  const ids = messages.filter(({ title }) => title.includes("{{")).map(({ id }) => id);
  if (ids.length === 0) return [...messages];
  const whole = getRecords(db, "messages", ids);
  const filled = fillLines(
    db,
    whole.map((message) => ({ message, lines: [message.title] })),
  );
  const titles = new Map(whole.map(({ id }, index) => [id, filled[index]?.[0]?.text]));
  return messages.map((message) => ({ ...message, title: titles.get(message.id) ?? message.title }));
}
