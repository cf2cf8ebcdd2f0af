import type { TakenReminder } from "@shared/api/contract/reminders";
import { clockOf } from "@shared/domain/wall-time";
import type { Translate } from "../ui/format-when";

const MOST_NAMED = 3;

/** The notice of a reminder: a new one takes the place of the one before. */
export const REMINDER = "reminder";

/** A reminder in words: what its notification says. */
export function reminderWords(
  reminder: TakenReminder,
  t: Translate,
): { readonly title: string; readonly body: string } {
  const { kind, at, minutes, messages } = reminder;
  const title = t(`today:reminder.${kind}`, { count: messages.length, minutes, time: clockOf(at) });
  const named = messages.slice(0, MOST_NAMED).map((message) => {
    const place = message.groupName ?? "";
    return [place, message.title].filter(Boolean).join(" · ") || t("today:oneMessage");
  });
  const rest = messages.length - named.length;
  const lines = rest > 0 ? [...named, t("today:reminder.more", { count: rest })] : named;
  return { title, body: lines.join("\n") };
}
