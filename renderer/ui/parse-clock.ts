import type { ClockTime } from "@shared/domain/wall-time";

/** Reads a clock time as people type it: `20:00`, `8：30`, `2000`, `830`, `20`, `8点半`, `晚8点`, `8pm`. Undefined when it is none. */
export function parseClock(typed: string): ClockTime | undefined {
  const text = typed.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "");
  const late = /^(下午|晚上|晚|傍晚)|pm$/.test(text);
  const bare = text
    .replace(/^(上午|早上|早|凌晨|中午|下午|晚上|晚|傍晚)|(am|pm)$/g, "")
    .replace("点半", ":30")
    .replace(/点(\d{1,2})分?$/, ":$1")
    .replace(/点$/, ":00");
  const parts = /^(\d{1,2}):(\d{1,2})$/.exec(bare) ?? /^(\d{1,2})(\d{2})$/.exec(bare) ?? /^(\d{1,2})$/.exec(bare);
  if (!parts) return undefined;
  const written = Number(parts[1]);
  const hour = late && written < 12 ? written + 12 : written;
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The clock time `minutes` later on the same day, stopping at midnight on either side. */
export function stepClock(clock: ClockTime, minutes: number): ClockTime {
  const total = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes;
  const kept = Math.min(Math.max(total, 0), 24 * 60 - 1);
  return `${String(Math.floor(kept / 60)).padStart(2, "0")}:${String(kept % 60).padStart(2, "0")}`;
}
