import { type WallTime, wallTime } from "@shared/domain/wall-time";
import { type CliContext, WrongUse } from "./command";

/** The wall time an option gives; undefined when it is not given. Throws wrong use for what is no time. */
export function timeOption(context: CliContext, name: string): WallTime | undefined {
  const text = context.text(name);
  if (text === undefined) return undefined;
  const time = wallTime.safeParse(text.replace(" ", "T"));
  if (time.success) return time.data;
  throw new WrongUse({
    zh: `--${name} 应写成 2026-12-05T20:00`,
    en: `--${name} must look like 2026-12-05T20:00`,
  });
}

/** As `timeOption`, for one that must be given. */
export function requiredTime(context: CliContext, name: string): WallTime {
  const time = timeOption(context, name);
  if (time === undefined) {
    throw new WrongUse({ zh: `需要 --${name} 2026-12-05T20:00`, en: `--${name} 2026-12-05T20:00 is needed` });
  }
  return time;
}
