import type { CliCommand } from "./command";
import { activityMove } from "./commands/activity-move";
import { activityNew } from "./commands/activity-new";
import { backup } from "./commands/backup";
import { cadence } from "./commands/cadence";
import { calendar, importHolidays } from "./commands/calendar";
import { check } from "./commands/check";
import { count } from "./commands/count";
import { demo } from "./commands/demo";
import { draftDiff } from "./commands/draft-diff";
import { draftExport } from "./commands/draft-export";
import { draftImport } from "./commands/draft-import";
import { draftNew } from "./commands/draft-new";
import { draftRestore } from "./commands/draft-restore";
import { draftVersions } from "./commands/draft-versions";
import { exportSchedule } from "./commands/export";
import { fill } from "./commands/fill";
import { guard } from "./commands/guard";
import { history } from "./commands/history";
import { importPlan } from "./commands/import";
import { join } from "./commands/join";
import { list } from "./commands/list";
import { mergePack } from "./commands/merge";
import { moveHouse } from "./commands/move-house";
import { pack } from "./commands/pack";
import { planDraft } from "./commands/plan-draft";
import { receipt } from "./commands/receipt";
import { recur } from "./commands/recur";
import { renderCopy } from "./commands/render";
import { review } from "./commands/review";
import { search } from "./commands/search";
import { sent } from "./commands/sent";
import { serve } from "./commands/serve";
import { slots } from "./commands/slots";
import { snippets } from "./commands/snippets";
import { templates } from "./commands/templates";
import { today } from "./commands/today";
import { topics } from "./commands/topics";
import { redo, undo } from "./commands/undo-redo";
import { verify } from "./commands/verify";
import { week } from "./commands/week";

/** Every command of `qunce`, in the order help lists them. */
export const cliCommands: readonly CliCommand[] = [
  demo,
  serve,
  importPlan,
  exportSchedule,
  pack,
  receipt,
  review,
  mergePack,
  moveHouse,
  check,
  draftNew,
  draftImport,
  draftExport,
  draftVersions,
  draftDiff,
  draftRestore,
  renderCopy,
  count,
  templates,
  snippets,
  activityNew,
  activityMove,
  calendar,
  importHolidays,
  cadence,
  fill,
  topics,
  slots,
  planDraft,
  guard,
  today,
  week,
  sent,
  join,
  list,
  search,
  recur,
  backup,
  verify,
  undo,
  redo,
  history,
];
