import { ActionIcon, Tooltip } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../api/use-workspace";
import { askForNotifications, notificationWay } from "../../browser/show-reminder";

/** Offers notifications of the system where the browser wants to be asked first; otherwise it is not there. */
export function ReminderButton() {
  const { t } = useTranslation("today");
  const { reminders } = useSettings();
  const [way, setWay] = useState(notificationWay);
  if (way !== "ask" || !reminders.on) return null;
  return (
    <Tooltip label={t("reminder.askHint")} multiline w={260}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t("reminder.ask")}
        onClick={() => void askForNotifications().then(setWay)}
      >
        <IconBell size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
