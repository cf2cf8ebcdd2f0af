import { type DateText, dateText } from "@shared/domain/wall-time";
import { type CliContext, type CliOption, WrongUse } from "./command";

/** The options of a command on a span of days, both included. */
export const spanOptions = {
  from: { type: "string", value: "YYYY-MM-DD", explain: { zh: "从哪天", en: "first day" } },
  to: { type: "string", value: "YYYY-MM-DD", explain: { zh: "到哪天（含）", en: "last day, included" } },
} as const satisfies Record<string, CliOption>;

/** The span of `--from` and `--to`; wrong use when one is missing, no real day, or they are the wrong way round. */
export function requiredSpan(context: CliContext): { from: DateText; to: DateText } {
  const from = requiredDay(context, "from");
  const to = requiredDay(context, "to");
  if (to < from) throw new WrongUse({ zh: "--to 早于 --from", en: "--to is before --from" });
  return { from, to };
}

/** The day of one of the two; wrong use when it is missing or no real day. */
export function requiredDay(context: CliContext, name: "from" | "to"): DateText {
  const value = dateText.safeParse(context.text(name));
  if (value.success) return value.data;
  throw new WrongUse({ zh: `--${name} 应写成 2026-11-28`, en: `--${name} must look like 2026-11-28` });
}
