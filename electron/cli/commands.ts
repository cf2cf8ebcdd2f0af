import type { CliCommand } from "./command";
import { backup } from "./commands/backup";
import { demo } from "./commands/demo";
import { exportSchedule } from "./commands/export";
import { history } from "./commands/history";
import { importPlan } from "./commands/import";
import { list } from "./commands/list";
import { search } from "./commands/search";
import { serve } from "./commands/serve";
import { redo, undo } from "./commands/undo-redo";
import { verify } from "./commands/verify";

/** Every command of `qunce`, in the order help lists them. */
export const cliCommands: readonly CliCommand[] = [
  demo,
  serve,
  importPlan,
  exportSchedule,
  list,
  search,
  backup,
  verify,
  undo,
  redo,
  history,
];
