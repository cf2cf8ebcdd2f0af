import { calendarByDay } from "../calendar-by-day";
import { calendarLines, holidayYearLines } from "../calendar-lines";
import { type CliCommand, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { workspaceOption } from "../workspace-option";

/** `qunce calendar`: activities, messages and every layer, day by day. */
export const calendar: CliCommand = {
  name: "calendar",
  summary: { zh: "日历：活动、消息、节假日、农历、节气、大促", en: "the calendar with holidays, lunar days and sales" },
  args: "",
  options: { ...workspaceOption, ...spanOptions },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const { from, to } = requiredSpan(context);
    const client = await context.open("read");
    const { items, holidayYears } = await client.dayLayers.window({ from, to });
    const { activities, messages, weeks } = await client.calendar.window({ from, to });
    const days = calendarByDay(from, to, { activities, messages, items });
    if (!context.json) {
      const { language, out } = context.io;
      for (const line of holidayYearLines(holidayYears, language)) out(line);
      for (const day of days) for (const line of calendarLines(day, language)) out(line);
    }
    context.result({ days, weeks, holidayYears });
    return 0;
  },
};
