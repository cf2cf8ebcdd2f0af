import { defaultSettings, type Settings } from "@shared/domain/settings";
import type { ReadDb, WriteDb } from "./database";

/** The one row of the settings table; also its id in the change log. */
export const SETTINGS_ID = "workspace";

/** Settings of the workspace; a setting that the file does not know yet has its default. */
export function getSettings(db: ReadDb): Settings {
  const row = db.get<{ value: string }>(`SELECT "value" FROM "settings"`);
  return { ...defaultSettings, ...(row && (JSON.parse(row.value) as Partial<Settings>)) };
}

/** Changes the settings given and answers with all of them; equal values change nothing. */
export function updateSettings(
  tx: WriteDb,
  changes: { [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings {
  const current = getSettings(tx);
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const next: Settings = { ...current, ...Object.fromEntries(given) };
  tx.run(
    `INSERT INTO "settings" ("id", "value") VALUES (?, ?)
     ON CONFLICT ("id") DO UPDATE SET "value" = excluded."value" WHERE "value" IS NOT excluded."value"`,
    SETTINGS_ID,
    JSON.stringify(next),
  );
  return next;
}
