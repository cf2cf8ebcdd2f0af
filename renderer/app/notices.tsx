import { Notifications } from "@mantine/notifications";
import classes from "./notices.module.css";
import "@mantine/notifications/styles.layer.css";

/** More would not fit between the places and the foot of the rail; the others wait their turn. */
const MOST = 2;

/** As wide as the rail without its edges, in px. */
const WIDTH = 175;

/** What happened just now, told at the foot of the rail. Apart from the rest, so that the first screen need not wait for it. */
export function Notices() {
  return (
    <Notifications
      position="bottom-left"
      limit={MOST}
      transitionDuration={120}
      containerWidth={WIDTH}
      className={classes.notices}
    />
  );
}
