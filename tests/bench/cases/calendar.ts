import Database from "better-sqlite3";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedMessages } from "../seeded-workspace";

const SPAN = { from: "2025-05-26", to: "2025-07-06" };

/** The month window over 100,000 messages, beside the same rows read by a prepared statement. */
export async function benchCalendar(): Promise<Row[]> {
  const app = await benchApp();
  const store = app.workspaces.getStore();
  seedMessages(store, 100_000);
  const raw = new Database(store.path, { readonly: true });
  const statement = raw.prepare(
    "SELECT id, at, title, channel, groupId, voiceId, staffId, activityId, status FROM messages WHERE at >= ? AND at < ? AND trashedAt IS NULL ORDER BY at",
  );
  const row = await beside(
    "calendar window of 42 days over 100k messages",
    "raw SQL, same columns and rows",
    () => statement.all(`${SPAN.from}T00:00`, `${SPAN.to}T24:00`),
    () => app.client.calendar.window(SPAN),
    15,
  );
  raw.close();
  await app.remove();
  return [row];
}
