import type { CadenceCheck, CadenceLevel, CadenceRow, CadenceRule, CadenceWeek } from "@shared/domain/cadence-board";
import { type CliCommand, type CliIo, type Words, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";
import { chosenGroups, groupFilter } from "../group-filter";
import { workspaceOption } from "../workspace-option";

const LEVELS: Readonly<Record<CadenceLevel, Words>> = {
  green: { zh: "绿", en: "green" },
  amber: { zh: "黄", en: "amber" },
  red: { zh: "红", en: "red" },
};

const RULES: Readonly<Record<CadenceRule, Words>> = {
  activities: { zh: "活动", en: "activities" },
  month: { zh: "本月", en: "month" },
  silence: { zh: "沉默", en: "silence" },
  ceiling: { zh: "太吵", en: "noise" },
  quiet: { zh: "深夜", en: "quiet hours" },
  mix: { zh: "配比", en: "mix" },
  offers: { zh: "优惠", en: "offers" },
  ads_in_a_row: { zh: "连续广告", en: "ads in a row" },
  ads_a_day: { zh: "广告密度", en: "ads a day" },
};

const MOMENTS: Words = { zh: "朋友圈", en: "Moments" };

/** `qunce cadence`: the lights of every group, one line a group and week. */
export const cadence: CliCommand = {
  name: "cadence",
  summary: { zh: "节奏板：每个群每周的活动、消息和红黄绿灯", en: "the cadence board: every group's weeks and lights" },
  args: "",
  options: {
    ...workspaceOption,
    ...spanOptions,
    ...groupFilter,
  },
  async run(context) {
    if (context.positionals.length > 0) throw new WrongUse({ zh: "不需要参数", en: "no argument is needed" });
    const { from, to } = requiredSpan(context);
    const client = await context.open("read");
    const groupIds = await chosenGroups(context, client);
    const board = await client.cadence.board({ from, to, ...(groupIds.length > 0 && { groupIds }) });
    const { language, out } = context.io;
    if (!context.json) {
      for (const row of board.rows) {
        for (const week of row.weeks) out(weekLine(row, week, language).join("\t"));
        out(rowLine(row, language).join("\t"));
      }
    }
    context.result(board);
    return 0;
  },
};

function weekLine(row: CadenceRow, week: CadenceWeek, language: CliIo["language"]): string[] {
  const counts = {
    zh: `${week.activities} 场活动，${week.messages} 条消息，其中优惠 ${week.offers} 条`,
    en: `${week.activities} activities, ${week.messages} messages, ${week.offers} of them offers`,
  };
  return [
    week.weekStart,
    nameOf(row, language),
    LEVELS[week.level][language],
    counts[language],
    lights(week.checks, language),
  ];
}

function rowLine(row: CadenceRow, language: CliIo["language"]): string[] {
  const checks = [...(row.silence ? [row.silence] : []), row.mix.check, row.offers];
  const months = row.months.map(({ month, check }) => `${month.slice(0, 7)} ${LEVELS[check.level][language]}`);
  const comma = language === "en" ? ", " : " ";
  return ["—", nameOf(row, language), [lights(checks, language), ...months].join(comma)];
}

/** Every light by its name: 活动黄 太吵绿. */
function lights(checks: readonly CadenceCheck[], language: CliIo["language"]): string {
  const gap = language === "en" ? " " : "";
  return checks
    .map(({ rule, level }) => `${RULES[rule][language]}${gap}${LEVELS[level][language]}`)
    .join(language === "en" ? ", " : " ");
}

function nameOf({ name }: CadenceRow, language: CliIo["language"]): string {
  return name || MOMENTS[language];
}
