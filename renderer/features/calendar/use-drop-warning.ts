import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { useSettings } from "../../api/use-workspace";
import { guardSentence } from "../../ui/guard/guard-sentence";
import type { CalendarItem } from "./calendar-item";

/** After a message was dropped somewhere: says what the guard has against the place. Nothing is taken back. */
export function useDropWarning(): (item: CalendarItem) => Promise<void> {
  const { t } = useTranslation(["planning", "common"]);
  const settings = useSettings();
  return async (item) => {
    if (item.kind !== "message") return;
    const { findings } = await client.guards.check({ messageId: item.message.id });
    const open = findings.filter(({ waived }) => !waived);
    if (open.length === 0) return;
    const title = item.message.title || t("common:untitled");
    notifications.show({
      color: "amber",
      title,
      message: open.map((finding) => guardSentence(finding, settings, t)).join(" · "),
      autoClose: 8000,
    });
  };
}
