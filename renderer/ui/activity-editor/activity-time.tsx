import { Button } from "@mantine/core";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import { addMinutes, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../format-when";
import { notifyUndo } from "../undo-toast";
import type { RecordForm } from "../use-record-form";
import { WallTimeField } from "../wall-time-field";
import styles from "./activity-form.module.css";

/** Start and end. A new start takes the length along, and asks whether the messages around it come too. */
export function ActivityTime({ activity, form }: { activity: Activity; form: RecordForm<"activities"> }) {
  const { t } = useTranslation(["activity-editor", "common"]);
  const today = useToday();
  const [asked, setAsked] = useState<WallTime>();
  const { data: messages } = useQuery(api.messages.list.queryOptions({ input: { activityId: activity.id } }));
  const move = useMutation(api.calendar.moveActivity.mutationOptions());
  const open = (messages ?? []).filter((message) => !isSettled(message.status)).length;
  const { end } = form.values;
  const minutes = minutesBetween(activity.start, end);

  const moveTo = async (start: WallTime, withMessages: boolean) => {
    setAsked(undefined);
    await form.flush();
    const back = { id: activity.id, start: activity.start, end: activity.end, withMessages };
    const sentence = withMessages && open > 0 ? "time.movedWith" : "time.moved";
    move.mutate(
      { id: activity.id, start, withMessages },
      {
        onSuccess: () =>
          notifyUndo(t(sentence, { when: today ? formatWhen(start, today, t) : start, count: open }), () =>
            move.mutate(back),
          ),
      },
    );
  };
  const changeStart = (start: WallTime) => {
    if (start === activity.start) setAsked(undefined);
    else if (open > 0) setAsked(start);
    else void moveTo(start, false);
  };
  return (
    <>
      <div className={styles.pair}>
        <WallTimeField label={t("fields.start")} value={asked ?? activity.start} onChange={changeStart} />
        <WallTimeField
          label={t("fields.end")}
          value={asked ? addMinutes(end, minutesBetween(activity.start, asked)) : end}
          disabled={asked !== undefined}
          onChange={(next) => {
            if (next >= activity.start) form.set("end", next);
          }}
          hint={t("time.length", { length: lengthText(minutes, t) })}
        />
      </div>
      {asked === undefined ? null : (
        <div className={styles.ask} role="alert">
          <span>{t("time.ask", { when: today ? formatWhen(asked, today, t) : asked, count: open })}</span>
          <div className={styles.askActions}>
            <Button size="xs" variant="filled" onClick={() => void moveTo(asked, true)}>
              {t("time.withMessages")}
            </Button>
            <Button size="xs" onClick={() => void moveTo(asked, false)}>
              {t("time.alone")}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => setAsked(undefined)}>
              {t("common:cancel")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

type Translate = (key: string, options: { count: number }) => string;

/** 90 → 1 小时 30 分, 2880 → 2 天. */
function lengthText(minutes: number, t: Translate): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const parts = [
    days > 0 && t("time.days", { count: days }),
    hours > 0 && t("time.hours", { count: hours }),
    rest > 0 && t("time.minutes", { count: rest }),
  ];
  return parts.filter(Boolean).join(" ") || t("time.minutes", { count: 0 });
}
