import { notifications } from "@mantine/notifications";
import type { TakenReminder } from "@shared/api/contract/reminders";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../api/client";
import { desktop } from "../browser/desktop";
import { notifyBySystem } from "../browser/show-reminder";
import { ToastWords } from "../ui/toast-words";
import { REMINDER, reminderWords } from "./reminder-words";

const MINUTE_MS = 60_000;

/** How long a reminder stays on the page; a hand on it keeps it. */
const SHOWN_MS = 30_000;

/** How long after the turn of the minute is asked, so that the clock behind the answer has turned too. */
const AFTER_TURN_MS = 150;

type RemindersProps = {
  /** Where a click leads: the screen that shows one message at a time, here. */
  readonly screen: "/today" | "/paste";
};

/** Asks at every turn of the minute what is due and tells it: through the system where allowed, else on the page. */
export function Reminders({ screen }: RemindersProps) {
  const { t } = useTranslation(["today", "common"]);
  const navigate = useNavigate();
  const open = (id: string) => void navigate({ to: screen, search: { id } });
  const tell = (reminder: TakenReminder) => {
    const [first] = reminder.messages;
    if (!first) return;
    const { title, body } = reminderWords(reminder, t);
    if (notifyBySystem(title, body, first.id, () => open(first.id))) return;
    // The latest takes the place of the one before, which stands on Today: what was just done keeps its room beside it.
    notifications.hide(REMINDER);
    notifications.show({
      id: REMINDER,
      title,
      autoClose: SHOWN_MS,
      withCloseButton: true,
      message: (
        <ToastWords
          action={t("reminder.open")}
          onAction={() => {
            notifications.hide(REMINDER);
            open(first.id);
          }}
        >
          {body}
        </ToastWords>
      ),
    });
  };
  const latest = useRef({ tell, open });
  latest.current = { tell, open };

  useEffect(() => desktop?.onNotificationClicked?.((id) => latest.current.open(id)), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (isFirst = false) => {
      // What could not be had now (the server is away, the file closed) is asked for again at the next turn.
      const taken = await client.reminders.take().catch(() => undefined);
      for (const reminder of taken?.reminders ?? []) {
        // Who has just opened the app sees what was missed on Today.
        if (!isFirst || reminder.kind !== "missed") latest.current.tell(reminder);
      }
    };
    const next = () => {
      timer = setTimeout(() => void ask().finally(next), MINUTE_MS - (Date.now() % MINUTE_MS) + AFTER_TURN_MS);
    };
    void ask(true);
    next();
    return () => clearTimeout(timer);
  }, []);
  return null;
}
