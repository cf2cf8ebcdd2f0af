import { z } from "zod";
import { channelProfile } from "../domain/channel";
import { recordKinds } from "../domain/record-kinds";
import { activitiesContract } from "./contract/activities";
import { backupsContract } from "./contract/backups";
import { calendarContract } from "./contract/calendar";
import { changesContract } from "./contract/changes";
import { dayLayersContract } from "./contract/day-layers";
import { draftsContract } from "./contract/drafts";
import { exportsContract } from "./contract/exports";
import { importsContract } from "./contract/imports";
import { mediaContract } from "./contract/media";
import { messagesContract } from "./contract/messages";
import { recurrenceContract } from "./contract/recurrence";
import { runSheetsContract } from "./contract/run-sheets";
import { searchContract } from "./contract/search";
import { templatesContract } from "./contract/templates";
import { workspacesContract } from "./contract/workspaces";
import { operation } from "./operation";
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
  runSheets: runSheetsContract,
  templates: templatesContract,
  drafts: draftsContract,
  messages: messagesContract,
  snippets: recordOperations(recordKinds.snippets),
  results: recordOperations(recordKinds.results),
  media: mediaContract,
  channels: { list: operation.output(z.array(channelProfile)) },
  calendar: calendarContract,
  dayLayers: dayLayersContract,
  recurrence: recurrenceContract,
  search: searchContract,
  changes: changesContract,
  backups: backupsContract,
  imports: importsContract,
  exports: exportsContract,
};

export type Contract = typeof contract;
