import { isSettled } from "@shared/domain/message";
import { clockOf, type WallTime } from "@shared/domain/wall-time";
import { IconMessage2 } from "@tabler/icons-react";
import { toneOf } from "../../ui/activity-type/activity-family";
import { ActivityIcon } from "../../ui/activity-type/activity-icon";
import { RepeatMark } from "../../ui/series/repeat-mark";
import { StatusChip } from "../../ui/status-chip";
import type { Tone } from "../../ui/tone";
import { isLong } from "./calendar-events";
import type { CalendarItem } from "./calendar-item";
import type { TileContext } from "./event-tile";
import styles from "./list-tile.module.css";

const statusTones = {
  planned: "neutral",
  ready: "amber",
  copied: "indigo",
  sent: "jade",
  skipped: "neutral",
} as const satisfies Record<string, Tone>;

/** One line of the list: time, what, where, who, and how it stands. */
export function ListTile({ item, context }: { item: CalendarItem; context: TileContext }) {
  const { now, t } = context;
  const { groupName, staffName } = context.names;
  if (item.kind === "activity") {
    const { activity } = item;
    return (
      <span className={styles.line}>
        <time className={styles.time}>
          {isLong(activity)
            ? `${shortDay(activity.start)} – ${shortDay(activity.end)}`
            : `${clockOf(activity.start)}–${clockOf(activity.end)}`}
        </time>
        <ActivityIcon type={activity.type} size={16} toned />
        <b className={styles.title}>{activity.title || t(`words:activityType.${activity.type}`)}</b>
        {activity.seriesId === null ? null : <RepeatMark label={t("series:repeats")} size={13} />}
        <span className={styles.place}>
          {activity.groupIds.map(groupName).filter(Boolean).join(t("calendar:listMark"))}
        </span>
        <StatusChip tone={toneOf(activity.type)}>{t(`words:activityType.${activity.type}`)}</StatusChip>
      </span>
    );
  }
  const { message } = item;
  const late = now !== "" && !isSettled(message.status) && message.at < now;
  const place = groupName(message.groupId) || t(`words:channel.${message.channel}`);
  return (
    <span className={styles.line}>
      <time className={styles.time} data-late={late || undefined}>
        {clockOf(message.at)}
      </time>
      <IconMessage2 size={16} stroke={1.6} color="var(--muted)" aria-hidden />
      <span className={styles.title}>{message.title || place}</span>
      {message.seriesId === null ? null : <RepeatMark label={t("series:repeats")} size={13} />}
      <span className={styles.place}>{[place, staffName(message.staffId)].filter(Boolean).join(" · ")}</span>
      <StatusChip tone={late ? "cin" : statusTones[message.status]}>
        {late ? t("calendar:late") : t(`words:messageStatus.${message.status}`)}
      </StatusChip>
    </span>
  );
}

/** 11/16 */
function shortDay(time: WallTime): string {
  return `${Number(time.slice(5, 7))}/${Number(time.slice(8, 10))}`;
}
