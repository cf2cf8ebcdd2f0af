import { createHash } from "node:crypto";
import { type DateText, dayNumber } from "@shared/domain/wall-time";
import type { ReadDb } from "../../store/database";
import type { Store } from "../../store/store";
import { uuidOf } from "../new-id";

const DAY = 86_400_000;

/**
 * Ids for what is laid out on a day of a series: the same wherever the same series is laid out, so that two colleagues'
 * occurrences are one when their packs meet. One that stands here already (a day that was dropped and comes back) is new.
 */
export function occurrenceIds(
  db: ReadDb,
  store: Pick<Store, "newId">,
  seriesId: string,
  day: DateText,
): (part: string) => string {
  return (part) => {
    const id = namedId(day, `${seriesId}\n${day}\n${part}`);
    return isTaken(db, id) ? store.newId() : id;
  };
}

/** A UUIDv8 (RFC 9562 5.8) made of a name; like other ids it begins with a time, its day's, so that occurrences sort by it. */
function namedId(day: DateText, name: string): string {
  const bytes = createHash("sha256").update(name).digest().subarray(0, 16);
  bytes.writeUIntBE(dayNumber(day) * DAY, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuidOf(bytes.toString("hex"));
}

function isTaken(db: ReadDb, id: string): boolean {
  return ["activities", "messages"].some(
    (table) => db.get(`SELECT 1 FROM "${table}" WHERE "id" = ?`, id) !== undefined,
  );
}
