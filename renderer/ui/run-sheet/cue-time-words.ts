import type { CueTime } from "@shared/domain/cue-time";
import type { Translate } from "../format-when";
import { lengthWords } from "./length-words";

/** When a cue is due, in words: 开始前 30 分钟, 前一天 20:00, 结束后 2 小时. */
export function cueTimeWords(time: CueTime, t: Translate): string {
  if (time.kind === "clock") return `${dayWords(time, t)} ${time.clock}`;
  const { anchor, minutes } = time;
  if (minutes === 0) return t(`run-sheet:when.at.${anchor}`);
  const side = minutes < 0 ? "before" : "after";
  return t(`run-sheet:when.${side}.${anchor}`, { length: lengthWords(Math.abs(minutes), t) });
}

function dayWords({ anchor, days }: Extract<CueTime, { kind: "clock" }>, t: Translate): string {
  const near = { "-1": "dayBefore", "0": "sameDay", "1": "nextDay" }[String(days)];
  if (near !== undefined) return t(`run-sheet:when.${near}.${anchor}`);
  return t(`run-sheet:when.${days < 0 ? "daysBefore" : "daysAfter"}.${anchor}`, { count: Math.abs(days) });
}
