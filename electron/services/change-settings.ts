import { existsSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { QunceError } from "@shared/api/errors";
import { isWholeMix } from "@shared/domain/cadence-target";
import type { Settings } from "@shared/domain/settings";
import { getSettings, updateSettings } from "../store/settings";
import type { Store } from "../store/store";

type Changes = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** Changes settings of the workspace, as a step that can be undone; settings that contradict each other are refused. */
export function changeSettings(store: Store, changes: Changes): Settings {
  const { weeklyActivities: weekly, silenceDays: silence, contentMix: mix, backupFolder } = changes;
  if (weekly && weekly.max < weekly.min) {
    throw new QunceError("INVALID_INPUT", { field: "weeklyActivities", reason: "weeklyActivities:order" });
  }
  if (silence && silence.red < silence.amber) {
    throw new QunceError("INVALID_INPUT", { field: "silenceDays", reason: "silenceDays:order" });
  }
  if (mix && !isWholeMix(mix)) {
    throw new QunceError("INVALID_INPUT", { field: "contentMix", reason: "contentMix:not_whole" });
  }
  if (backupFolder && !isFolder(backupFolder)) throw new QunceError("FILE_MISSING", { path: backupFolder });
  const mergeKey = `settings:${Object.keys(changes).sort().join(",")}`;
  const { name } = getSettings(store.db);
  return store.write({ code: "settings.update", subject: name }, (tx) => updateSettings(tx, changes), { mergeKey });
}

function isFolder(path: string): boolean {
  return isAbsolute(path) && existsSync(path) && statSync(path).isDirectory();
}
