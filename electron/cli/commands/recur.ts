import { ORPCError } from "@orpc/client";
import { type ErrorParams, sentenceOf } from "@shared/api/errors";
import { defaultSettings } from "@shared/domain/settings";
import { dateText, wallTime } from "@shared/domain/wall-time";
import { type CliCommand, type CliContext, requiredArgument, WrongUse } from "../command";
import { requiredSpan, spanOptions } from "../day-option";

/** `qunce recur RULE`: when something that repeats occurs. */
export const recur: CliCommand = {
  name: "recur",
  summary: { zh: "列出重复规则的每一次（含农历）", en: "list when a repeat rule occurs (lunar too)" },
  args: '"FREQ=…"',
  options: {
    start: {
      type: "string",
      value: "TIME",
      explain: {
        zh: "第一次从何时算起：2026-11-22T20:00；只写日期就按整天",
        en: "where it starts: 2026-11-22T20:00, or a date for whole days",
      },
    },
    ...spanOptions,
    zone: {
      type: "string",
      value: "ZONE",
      explain: {
        zh: `时区（默认 ${defaultSettings.timeZone}）；夏令时跳过的时刻不发生`,
        en: `time zone (${defaultSettings.timeZone}); a time that its clocks jump over does not occur`,
      },
    },
    except: {
      type: "string",
      multiple: true,
      value: "YYYY-MM-DD",
      explain: { zh: "去掉这一天（可多次）", en: "leave this day out (may be repeated)" },
    },
  },
  async run(context) {
    const rule = requiredArgument(context, "FREQ=…");
    const span = requiredSpan(context);
    const start = requiredStart(context);
    const except = context.texts("except").map(exceptedDay);
    const timeZone = context.text("zone") ?? defaultSettings.timeZone;
    const occurrences = await context
      .client()
      .recurrence.expand({ rule, start, ...span, timeZone, except })
      .catch(asWrongUse);
    if (!context.json) for (const occurrence of occurrences) context.io.out(occurrence);
    context.result(occurrences);
    return 0;
  },
};

function requiredStart(context: CliContext): string {
  const start = context.text("start") ?? "";
  if (wallTime.safeParse(start).success || dateText.safeParse(start).success) return start;
  throw new WrongUse({ zh: "--start 应写成 2026-11-22T20:00", en: "--start must look like 2026-11-22T20:00" });
}

function exceptedDay(text: string): string {
  if (dateText.safeParse(text).success) return text;
  throw new WrongUse({ zh: "--except 应写成 2026-11-28", en: "--except must look like 2026-11-28" });
}

/** What is wrong here was written on the command line: a rule or a zone, not a failure of ours. */
function asWrongUse(error: unknown): never {
  if (!(error instanceof ORPCError) || (error.code !== "RULE_INVALID" && error.code !== "INVALID_INPUT")) throw error;
  const params = (error.data as { params?: ErrorParams } | undefined)?.params ?? {};
  throw new WrongUse({ zh: sentenceOf(error.code, params), en: sentenceOf(error.code, params, "en") });
}
