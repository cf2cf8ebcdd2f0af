import { activityRoutes } from "./activities";
import { adaptationRoutes } from "./adaptations";
import { backupRoutes } from "./backups";
import { cadenceRoutes } from "./cadence";
import { calendarRoutes } from "./calendar";
import { changeRoutes } from "./changes";
import { channelRoutes } from "./channels";
import { checkRoutes } from "./checks";
import { dayLayerRoutes } from "./day-layers";
import { draftTemplateRoutes } from "./draft-templates";
import { draftRoutes } from "./drafts";
import { exportRoutes } from "./exports";
import { guardRoutes } from "./guards";
import { importRoutes } from "./imports";
import { mediaRoutes } from "./media";
import { messageRoutes } from "./messages";
import type { Operations } from "./operations";
import { ownDayRoutes } from "./own-days";
import { quoteRoutes } from "./quotes";
import { receiptRoutes } from "./receipts";
import { recordRoutes } from "./record-routes";
import { recurrenceRoutes } from "./recurrence";
import { reminderRoutes } from "./reminders";
import { renderRoutes } from "./renders";
import { repurchaseRoutes } from "./repurchase";
import { reviewRoutes } from "./reviews";
import { runSheetRoutes } from "./run-sheets";
import { searchRoutes } from "./search";
import { seriesRoutes } from "./series";
import { slotRoutes } from "./slots";
import { snippetRoutes } from "./snippets";
import { teamRoutes } from "./team";
import { templateRoutes } from "./templates";
import { topicRoutes } from "./topics";
import { versionRoutes } from "./versions";
import { weekScheduleRoutes } from "./week-schedules";
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
    series: seriesRoutes(operations),
    runSheets: runSheetRoutes(operations),
    templates: templateRoutes(operations),
    drafts: draftRoutes(operations),
    adaptations: adaptationRoutes(operations),
    versions: versionRoutes(operations),
    messages: messageRoutes(operations),
    snippets: snippetRoutes(operations),
    quotes: quoteRoutes(operations),
    draftTemplates: draftTemplateRoutes(operations),
    topics: topicRoutes(operations),
    cadence: cadenceRoutes(operations),
    results: recordRoutes("results", operations),
    ownDays: ownDayRoutes(operations),
    holidays: recordRoutes("holidays", operations),
    media: mediaRoutes(operations),
    channels: channelRoutes(operations),
    channelProfiles: recordRoutes("channelProfiles", operations),
    renders: renderRoutes(operations),
    calendar: calendarRoutes(operations),
    slots: slotRoutes(operations),
    guards: guardRoutes(operations),
    dayLayers: dayLayerRoutes(operations),
    weekSchedules: weekScheduleRoutes(operations),
    reminders: reminderRoutes(operations),
    repurchase: repurchaseRoutes(operations),
    recurrence: recurrenceRoutes(operations),
    search: searchRoutes(operations),
    changes: changeRoutes(operations),
    backups: backupRoutes(operations),
    imports: importRoutes(operations),
    exports: exportRoutes(operations),
    team: teamRoutes(operations),
    receipts: receiptRoutes(operations),
    reviews: reviewRoutes(operations),
    checks: checkRoutes(operations),
    ownRules: recordRoutes("ownRules", operations),
    acceptances: recordRoutes("acceptances", operations),
  });
}
