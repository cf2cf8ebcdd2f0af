import { z } from "zod";
import { backupsContract } from "./contract/backups";
import { calendarContract } from "./contract/calendar";
import { draftsContract } from "./contract/drafts";
import { exportsContract } from "./contract/exports";
import { importsContract } from "./contract/imports";
import { mediaContract } from "./contract/media";
import { messagesContract } from "./contract/messages";
import { searchContract } from "./contract/search";
import { changesContract } from "./contract/changes";
import { workspacesContract } from "./contract/workspaces";
import { channelProfile } from "../domain/channel";
import { operation } from "./operation";
import { recordOperations } from "./record-operations";

/** The only spelling of every operation: server, client, command line and tests infer from it. */
export const contract = {
  workspaces: workspacesContract,
  shops: recordOperations("shops"),
  groups: recordOperations("groups"),
  tiers: recordOperations("tiers"),
  personas: recordOperations("personas"),
  voices: recordOperations("voices"),
  staff: recordOperations("staff"),
  products: recordOperations("products"),
  activities: recordOperations("activities"),
  drafts: draftsContract,
  messages: messagesContract,
  snippets: recordOperations("snippets"),
  results: recordOperations("results"),
  media: mediaContract,
  channels: { list: operation.output(z.array(channelProfile)) },
  calendar: calendarContract,
  search: searchContract,
  changes: changesContract,
  backups: backupsContract,
  imports: importsContract,
  exports: exportsContract,
};

export type Contract = typeof contract;
