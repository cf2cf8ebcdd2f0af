import { activityRoutes } from "./activities";
import { backupRoutes } from "./backups";
import { calendarRoutes } from "./calendar";
import { changeRoutes } from "./changes";
import { channelRoutes } from "./channels";
import { dayLayerRoutes } from "./day-layers";
import { draftRoutes } from "./drafts";
import { exportRoutes } from "./exports";
import { importRoutes } from "./imports";
import { mediaRoutes } from "./media";
import { messageRoutes } from "./messages";
import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";
import { recurrenceRoutes } from "./recurrence";
import { runSheetRoutes } from "./run-sheets";
import { searchRoutes } from "./search";
import { templateRoutes } from "./templates";
import { workspaceRoutes } from "./workspaces";

/** Every operation of the contract with its function; the compiler refuses one that is missing. */
export function routerOf(operations: Operations) {
  return operations.router({
    workspaces: workspaceRoutes(operations),
    shops: recordRoutes("shops", operations),
    groups: recordRoutes("groups", operations),
    tiers: recordRoutes("tiers", operations),
    personas: recordRoutes("personas", operations),
    voices: recordRoutes("voices", operations),
    staff: recordRoutes("staff", operations),
    products: recordRoutes("products", operations),
    activities: activityRoutes(operations),
    runSheets: runSheetRoutes(operations),
    templates: templateRoutes(operations),
    drafts: draftRoutes(operations),
    messages: messageRoutes(operations),
    snippets: recordRoutes("snippets", operations),
    results: recordRoutes("results", operations),
    media: mediaRoutes(operations),
    channels: channelRoutes(operations),
    calendar: calendarRoutes(operations),
    dayLayers: dayLayerRoutes(operations),
    recurrence: recurrenceRoutes(operations),
    search: searchRoutes(operations),
    changes: changeRoutes(operations),
    backups: backupRoutes(operations),
    imports: importRoutes(operations),
    exports: exportRoutes(operations),
  });
}
