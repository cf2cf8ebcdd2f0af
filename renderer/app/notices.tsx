import { MantineThemeProvider } from "@mantine/core";
import { Notifications, notifications, useNotifications } from "@mantine/notifications";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import classes from "./notices.module.css";
import { REMINDER } from "./reminder-words";
import "@mantine/notifications/styles.layer.css";

/** More would not fit between the places and the foot of the rail. */
const MOST = 2;

/** As wide as the rail without its edges, in px. */
const WIDTH = 175;

/** What happened just now, told at the foot of the rail. Apart from the rest, so that the first screen need not wait for it. */
export function Notices() {
  const { t } = useTranslation();
  const named = { closeButtonProps: { "aria-label": t("common:close") } };
  const { notifications: shown, queue } = useNotifications();
  // What happened just now is told now: an older notice makes room, and a reminder last of all.
  useEffect(() => {
    const [oldest] = queue.length > 0 ? [...shown.filter(({ id }) => id !== REMINDER), ...shown] : [];
    if (oldest?.id) notifications.hide(oldest.id);
  }, [shown, queue]);
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: { defaultProps: named } } }}>
      <Notifications
        position="bottom-left"
        limit={MOST}
        transitionDuration={120}
        containerWidth={WIDTH}
        className={classes.notices}
      />
    </MantineThemeProvider>
  );
}
