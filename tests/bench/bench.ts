import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchArticle } from "./cases/article";
import { benchAutosave } from "./cases/autosave";
import { benchCalendar } from "./cases/calendar";
import { benchChecks } from "./cases/checks";
import { benchColdStart } from "./cases/cold-start";
import { benchExports } from "./cases/exports";
import { benchHouse } from "./cases/house";
import { benchMonthView } from "./cases/month-view";
import { benchPhonePage } from "./cases/phone-page";
import { benchPictures } from "./cases/pictures";
import { benchPrinting } from "./cases/printing";
import { benchRecurrence } from "./cases/recurrence";
import { benchRunSheet } from "./cases/run-sheet";
import { benchSearch } from "./cases/search";
import { benchSnippets } from "./cases/snippets";
import { benchTeam } from "./cases/team";
import { benchToday } from "./cases/today";
import { benchTyping } from "./cases/typing";
import { type CaseResult, reportOf } from "./report";

const CASES = {
  "cold-start": benchColdStart,
  calendar: benchCalendar,
  today: benchToday,
  "month-view": benchMonthView,
  search: benchSearch,
  autosave: benchAutosave,
  snippets: benchSnippets,
  "run-sheet": benchRunSheet,
  exports: benchExports,
  printing: benchPrinting,
  pictures: benchPictures,
  "phone-page": benchPhonePage,
  team: benchTeam,
  house: benchHouse,
  checks: benchChecks,
  recurrence: benchRecurrence,
  article: benchArticle,
  typing: benchTyping,
} as const;

const asked = process.argv.slice(2);
const chosen = Object.entries(CASES).filter(([name]) => asked.length === 0 || asked.includes(name));
const results: CaseResult[] = chosen.map(([name]) => ({ name, state: "waiting" }));
let report = "";
for (const [index, [name, run]] of chosen.entries()) {
  console.log(`… ${name}`);
  const start = performance.now();
  try {
    results[index] = { name, state: "done", rows: await run() };
  } catch (error) {
    console.error(error);
    results[index] = { name, state: "failed", why: error instanceof Error ? error.message : String(error) };
    process.exitCode = 1;
  }
  console.log(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  report = reportOf(results, new Date());
  // After every case, so that a run that is broken off keeps what it measured. A part of the cases is only for looking at.
  if (asked.length === 0) writeFileSync(join(process.cwd(), "tests", "bench", "results.md"), report);
}
console.log(`\n${report}`);
