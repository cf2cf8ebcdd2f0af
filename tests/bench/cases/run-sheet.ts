import { join } from "node:path";
import { blankActivityTemplate } from "@shared/domain/activity-template";
import { blankChatGroup } from "@shared/domain/chat-group";
import Database from "better-sqlite3";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const CUES = 200;
const STARTS = ["2027-03-06T20:00", "2027-03-07T19:30"] as const;

/** An activity of 200 cues moved to another start, beside bare SQL updates of as many rows in one durable transaction. */
export async function benchRunSheet(): Promise<Row[]> {
  const app = await benchApp();
  const { client } = app;
  const random = seededRandom(11);
  const [line] = blankActivityTemplate.cues;
  if (!line) throw new Error("the blank template has a line");
  const cues = Array.from({ length: CUES }, (_, index) => ({
    ...line,
    ...{ key: `cue_${index}`, title: seededCopy(random, 8), text: seededCopy(random, 120) },
    time: { kind: "offset", anchor: "start", minutes: index * 5 - 300 } as const,
  }));
  await client.templates.create({ fields: { ...blankActivityTemplate, key: "long", name: "跨夜大促", cues } });
  const group = await client.groups.create({ fields: { ...blankChatGroup, name: "VIP群" } });
  const laid = { templateKey: "long", start: STARTS[0], groupIds: [group.id], productIds: [] };
  const { activity } = await client.activities.createFromTemplate(laid);
  const raw = new Database(join(app.folder, "floor.db"));
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.exec("CREATE TABLE messages (id TEXT PRIMARY KEY, at TEXT) STRICT");
  const ids = activity.runSheet.flatMap(({ messageId }) => messageId ?? []);
  for (const id of ids) raw.prepare("INSERT INTO messages VALUES (?, ?)").run(id, STARTS[0]);
  const update = raw.prepare("UPDATE messages SET at = ? WHERE id = ?");
  const moveAll = raw.transaction((start: string) => {
    for (const id of ids) update.run(start, id);
  });
  let turns = 0;
  const next = () => {
    turns += 1;
    return STARTS[turns % 2] ?? STARTS[0];
  };
  const row = await beside(
    `move an activity of ${ids.length} cues to another start`,
    "bare SQL updates of its messages in one durable transaction",
    () => moveAll(next()),
    () => client.activities.move({ id: activity.id, start: next() }),
    9,
  );
  raw.close();
  await app.remove();
  return [row];
}
