import type { EventDisplayInfo } from "@fullcalendar/react";
import { isSettled } from "@shared/domain/message";
import { clockOf, type WallTime } from "@shared/domain/wall-time";
import { ActivityIcon } from "../../ui/activity-type/activity-icon";
import type { Translate } from "../../ui/format-when";
import { RepeatMark } from "../../ui/series/repeat-mark";
import { isLong, isShadow, itemOf } from "./calendar-events";
import styles from "./event-tile.module.css";
import { ListTile } from "./list-tile";
import { tileOf } from "./many/selection";
import type { TileMarks } from "./many/tile-marks";
import { TileSign } from "./many/tile-sign";
import type { RecordNames } from "./use-names";
import { startOf } from "./window-moves";

/** What every tile needs to know; asked for once, since hooks in hundreds of tiles cost more than the tiles. */
export type TileContext = {
  readonly now: WallTime | "";
  readonly t: Translate;
  readonly names: RecordNames;
  readonly marks: TileMarks;
};

/** One tile: its time first, then what it is; a sign for the activity's type or the message's state beside the colour. */
export function EventTile({ info, context }: { info: EventDisplayInfo; context: TileContext }) {
  const { now, t, marks } = context;
  if (isShadow(info.event)) return <time className={styles.time}>{clocksOf(info.event)}</time>;
  const item = itemOf(info.event);
  const sign = <TileSign tileId={tileOf(item)} marks={marks} t={t} />;
  if (info.view.type.startsWith("list")) {
    return (
      <>
        {sign}
        <ListTile item={item} context={context} />
      </>
    );
  }
  // While it is being dragged the tile tells the time it would get; whole-day tiles keep their own.
  const moving = info.isMirror && !info.event.allDay && !info.view.type.startsWith("dayGrid");
  const time = moving && info.event.start ? info.event.start.toISOString().slice(11, 16) : clockOf(startOf(item));
  if (item.kind === "activity") {
    const { activity } = item;
    return (
      <>
        {sign}
        {isLong(activity) && !info.isStart ? null : <time className={styles.time}>{time}</time>}
        <ActivityIcon type={activity.type} size={13} />
        <span className={styles.title}>{activity.title || t(`words:activityType.${activity.type}`)}</span>
        {activity.seriesId === null ? null : <RepeatMark label={t("series:repeats")} size={11} />}
      </>
    );
  }
  const { message } = item;
  const late = now !== "" && !isSettled(message.status) && message.at < now;
  return (
    <>
      {sign}
      <time className={styles.time} data-late={late || undefined}>
        {time}
      </time>
      {message.status === "sent" ? <span title={t("words:messageStatus.sent")}>✓</span> : null}
      <span className={styles.title}>{message.title || t(`words:channel.${message.channel}`)}</span>
      {message.seriesId === null ? null : <RepeatMark label={t("series:repeats")} size={11} />}
    </>
  );
}

/** The hours a span being picked would take: 10:00–11:30. */
function clocksOf({ start, end }: EventDisplayInfo["event"]): string {
  return [start, end].map((date) => date?.toISOString().slice(11, 16) ?? "").join("–");
}
