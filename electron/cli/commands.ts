import type { CliCommand } from "./command";
import { activityMove } from "./commands/activity-move";
import { activityNew } from "./commands/activity-new";
import { backup } from "./commands/backup";
import { calendar } from "./commands/calendar";
import { demo } from "./commands/demo";
import { exportSchedule } from "./commands/export";
import { history } from "./commands/history";
import { importPlan } from "./commands/import";
import { list } from "./commands/list";
import { recur } from "./commands/recur";
import { search } from "./commands/search";
import { sent } from "./commands/sent";
import { serve } from "./commands/serve";
import { templates } from "./commands/templates";
import { today } from "./commands/today";
import { redo, undo } from "./commands/undo-redo";
import { verify } from "./commands/verify";

/** Every command of `qunce`, in the order help lists them. */
export const cliCommands: readonly CliCommand[] = [
  demo,
  serve,
  importPlan,
  exportSchedule,
  templates,
  activityNew,
  activityMove,
  calendar,
  today,
  sent,
  list,
  search,
  recur,
  backup,
  verify,
  undo,
  redo,
  history,
];
