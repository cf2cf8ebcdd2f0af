import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { QunceError } from "@shared/api/errors";
import { type DayLayer, dayLayer } from "@shared/domain/day-layer";
import { calendarByDay } from "../calendar-by-day";
import { calendarLines, holidayYearLines } from "../calendar-lines";
import { type CliCommand, type CliContext, requiredArgument, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { workspaceOption } from "../workspace-option";

const LAYERS = [...dayLayer.options, "repurchase"] as const;

/** `qunce calendar`: activities, messages and every layer, day by day. */
export const calendar: CliCommand = {
  name: "calendar",
  summary: {
    zh: "日历：活动、消息、节假日、农历、节气、大促、自定日子、复购提醒",
    en: "the calendar with holidays, lunar days, sales, own days and what to sell again",
  },
  args: "",
  options: {
    ...workspaceOption,
    ...spanOptions,
    layer: {
      type: "string",
      multiple: true,
      value: LAYERS.join("|"),
      explain: { zh: "只要这些图层（可多次；默认全部）", en: "these layers only (may be repeated; all of them)" },
    },
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const { from, to } = requiredSpan(context);
    const layers = layersOf(context);
    const client = await context.open("read");
    const { items, holidayYears } = await client.dayLayers.window({ from, to, layers: layers.filter(isDayLayer) });
    const { ghosts } = layers.includes("repurchase") ? await client.repurchase.window({ from, to }) : { ghosts: [] };
    const { activities, messages, weeks } = await client.calendar.window({ from, to });
    const days = calendarByDay(from, to, { activities, messages, items, ghosts });
    if (!context.json) {
      const { language, out } = context.io;
      if (layers.includes("holiday")) for (const line of holidayYearLines(holidayYears, language)) out(line);
      for (const day of days) for (const line of calendarLines(day, language)) out(line);
    }
    context.result({ days, weeks, holidayYears });
    return 0;
  },
};

/** `qunce calendar import-holidays FILE`: takes a year's holiday schedule into the workspace. */
export const importHolidays: CliCommand = {
  name: "calendar import-holidays",
  summary: { zh: "导入某年的放假安排（holiday-cn 的 JSON）", en: "take in a year's holidays (holiday-cn's JSON)" },
  args: "FILE",
  options: workspaceOption,
  async run(context) {
    const file = readFile(requiredArgument(context, "FILE"));
    const client = await context.open("write");
    const { daysOff, daysWorked } = await client.dayLayers.checkHolidays({ file });
    const { holidays, replaced } = await client.dayLayers.importHolidays({ file });
    const { year } = holidays;
    context.say({
      zh: `${replaced ? "已更新" : "已导入"} ${year} 年放假安排：放假 ${daysOff} 天，调休上班 ${daysWorked} 天。用 qunce undo 可撤销。`,
      en: `${replaced ? "Updated" : "Took in"} the holidays of ${year}: ${daysOff} days off, ${daysWorked} worked instead. qunce undo takes it back.`,
    });
    context.result({ holidays, replaced, daysOff, daysWorked });
    return 0;
  },
};

function layersOf(context: CliContext): (typeof LAYERS)[number][] {
  const asked = context.texts("layer");
  const unknown = asked.find((name) => !LAYERS.some((layer) => layer === name));
  if (unknown !== undefined) {
    throw new WrongUse({
      zh: `没有“${unknown}”这个图层；可选：${LAYERS.join("、")}`,
      en: `there is no layer “${unknown}”; choose one of ${LAYERS.join(", ")}`,
    });
  }
  return LAYERS.filter((layer) => asked.length === 0 || asked.includes(layer));
}

function isDayLayer(layer: (typeof LAYERS)[number]): layer is DayLayer {
  return layer !== "repurchase";
}

function readFile(path: string): File {
  try {
    return new File([readFileSync(path)], basename(path));
  } catch (cause) {
    throw new QunceError("FILE_MISSING", { path }, { cause });
  }
}
