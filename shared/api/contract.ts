import { recordKinds } from "../domain/record-kinds";
import { activitiesContract } from "./contract/activities";
import { adaptationsContract } from "./contract/adaptations";
import { backupsContract } from "./contract/backups";
import { cadenceContract } from "./contract/cadence";
import { calendarContract } from "./contract/calendar";
import { changesContract } from "./contract/changes";
import { channelsContract } from "./contract/channels";
import { checksContract } from "./contract/checks";
import { dayLayersContract } from "./contract/day-layers";
import { draftTemplatesContract } from "./contract/draft-templates";
import { draftsContract } from "./contract/drafts";
import { exportsContract } from "./contract/exports";
import { guardsContract } from "./contract/guards";
import { importsContract } from "./contract/imports";
import { mediaContract } from "./contract/media";
import { messagesContract } from "./contract/messages";
import { ownDaysContract } from "./contract/own-days";
import { quotesContract } from "./contract/quotes";
import { receiptsContract } from "./contract/receipts";
import { recurrenceContract } from "./contract/recurrence";
import { remindersContract } from "./contract/reminders";
import { rendersContract } from "./contract/renders";
import { repurchaseContract } from "./contract/repurchase";
import { reviewsContract } from "./contract/reviews";
import { runSheetsContract } from "./contract/run-sheets";
import { searchContract } from "./contract/search";
import { seriesContract } from "./contract/series";
import { slotsContract } from "./contract/slots";
import { snippetsContract } from "./contract/snippets";
import { teamContract } from "./contract/team";
import { templatesContract } from "./contract/templates";
import { topicsContract } from "./contract/topics";
import { versionsContract } from "./contract/versions";
import { weekSchedulesContract } from "./contract/week-schedules";
import { workspacesContract } from "./contract/workspaces";
import { recordOperations } from "./record-operations";

/** The only spelling of every operation: server, client, command line and tests infer from it. */
export const contract = {
  workspaces: workspacesContract,
  shops: recordOperations(recordKinds.shops),
  groups: recordOperations(recordKinds.groups),
  tiers: recordOperations(recordKinds.tiers),
  personas: recordOperations(recordKinds.personas),
  voices: recordOperations(recordKinds.voices),
  staff: recordOperations(recordKinds.staff),
  products: recordOperations(recordKinds.products),
  activities: activitiesContract,
  series: seriesContract,
  runSheets: runSheetsContract,
  templates: templatesContract,
  drafts: draftsContract,
  adaptations: adaptationsContract,
  versions: versionsContract,
  messages: messagesContract,
  snippets: snippetsContract,
  quotes: quotesContract,
  draftTemplates: draftTemplatesContract,
  topics: topicsContract,
  cadence: cadenceContract,
  results: recordOperations(recordKinds.results),
  ownDays: ownDaysContract,
  holidays: recordOperations(recordKinds.holidays),
  media: mediaContract,
  channels: channelsContract,
  channelProfiles: recordOperations(recordKinds.channelProfiles),
  renders: rendersContract,
  calendar: calendarContract,
  slots: slotsContract,
  guards: guardsContract,
  dayLayers: dayLayersContract,
  repurchase: repurchaseContract,
  weekSchedules: weekSchedulesContract,
  reminders: remindersContract,
  recurrence: recurrenceContract,
  search: searchContract,
  changes: changesContract,
  backups: backupsContract,
  imports: importsContract,
  exports: exportsContract,
  team: teamContract,
  receipts: receiptsContract,
  reviews: reviewsContract,
  checks: checksContract,
  ownRules: recordOperations(recordKinds.ownRules),
  acceptances: recordOperations(recordKinds.acceptances),
};

export type Contract = typeof contract;
