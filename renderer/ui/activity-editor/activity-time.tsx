import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import { addMinutes, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../format-when";
import { lengthWords } from "../run-sheet/length-words";
import { MovePreview } from "../run-sheet/move/move-preview";
import { notifyUndo } from "../undo-toast";
import type { RecordForm } from "../use-record-form";
import { WallTimeField } from "../wall-time-field";
import styles from "./activity-form.module.css";

type Times = { readonly start: WallTime; readonly end: WallTime };

/** Start and end. A new start takes the length along; what is planned around it is shown before it moves too. */
export function ActivityTime({ activity, form }: { activity: Activity; form: RecordForm<"activities"> }) {
  const { t } = useTranslation(["activity-editor", "run-sheet", "common"]);
  const today = useToday();
  const [asked, setAsked] = useState<Times>();
  const { data: messages } = useQuery(api.messages.list.queryOptions({ input: { activityId: activity.id } }));
  const move = useMutation(api.activities.move.mutationOptions()).mutate;
  const moveAlone = useMutation(api.calendar.moveActivity.mutationOptions()).mutate;
  const { start, runSheet } = activity;
  const { end } = form.values;
  const isSurrounded = runSheet.length > 0 || (messages ?? []).some((message) => !isSettled(message.status));
  const when = (time: WallTime) => (today ? formatWhen(time, today, t) : time);

  const moveAll = async (times: Times) => {
    setAsked(undefined);
    await form.flush();
    const onSuccess = ({ moves }: { moves: readonly unknown[] }) => {
      const sentence = moves.length > 0 ? "time.movedWith" : "time.moved";
      notifyUndo(t(sentence, { when: when(times.start), count: moves.length }));
    };
    move({ id: activity.id, ...times }, { onSuccess });
  };
  const moveOnly = async (times: Times) => {
    setAsked(undefined);
    await form.flush();
    const onSuccess = () => notifyUndo(t("time.moved", { when: when(times.start) }));
    moveAlone({ id: activity.id, start: times.start, withMessages: false }, { onSuccess });
  };
  const changeStart = (next: WallTime) => {
    if (next === start) return;
    const times = { start: next, end: addMinutes(end, minutesBetween(start, next)) };
    if (isSurrounded) setAsked(times);
    else void moveAll(times);
  };
  const changeEnd = (next: WallTime) => {
    if (next < start || next === end) return;
    if (runSheet.some((cue) => cue.time.anchor === "end")) setAsked({ start, end: next });
    else form.set("end", next);
  };
  return (
    <>
      <div className={styles.pair}>
        <WallTimeField label={t("fields.start")} value={asked?.start ?? start} onChange={changeStart} />
        <WallTimeField
          label={t("fields.end")}
          value={asked?.end ?? end}
          onChange={changeEnd}
          hint={t("time.length", { length: lengthWords(minutesBetween(start, end), t) })}
        />
      </div>
      {asked ? (
        <MovePreview
          activity={activity}
          to={asked}
          onMove={() => void moveAll(asked)}
          {...(asked.start !== start && { onAlone: () => void moveOnly(asked) })}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
}
