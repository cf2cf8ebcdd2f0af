import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchArticle } from "./cases/article";
import { benchAutosave } from "./cases/autosave";
import { benchCalendar } from "./cases/calendar";
import { benchChecks } from "./cases/checks";
import { benchColdStart } from "./cases/cold-start";
import { benchExports } from "./cases/exports";
import { benchMonthView } from "./cases/month-view";
import { benchRecurrence } from "./cases/recurrence";
import { benchSearch } from "./cases/search";
import { benchTeam } from "./cases/team";
import { benchToday } from "./cases/today";
import { benchTyping } from "./cases/typing";
import type { Row } from "./measure";
import { reportOf } from "./report";

const CASES = {
  "cold-start": benchColdStart,
  calendar: benchCalendar,
  today: benchToday,
  "month-view": benchMonthView,
  search: benchSearch,
  autosave: benchAutosave,
  exports: benchExports,
  team: benchTeam,
  checks: benchChecks,
  recurrence: benchRecurrence,
  article: benchArticle,
  typing: benchTyping,
} as const;

const asked = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, run] of Object.entries(CASES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`… ${name}`);
  rows.push(...(await run()));
}
const report = reportOf(rows, new Date());
console.log(`\n${report}`);
// A part of the cases is for looking at one thing: only a whole run is written down.
if (asked.length === 0) writeFileSync(join(process.cwd(), "tests", "bench", "results.md"), report);
