import { ActionIcon, Select, Tooltip } from "@mantine/core";
import { type Activity, activityStatus } from "@shared/domain/activity";
import { dateOf } from "@shared/domain/wall-time";
import { IconCalendarShare, IconChartHistogram, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { ActivityIcon } from "../activity-type/activity-icon";
import { SaveLight } from "../save-light";
import { useTrashOccurrence } from "../series/use-trash-occurrence";
import type { RecordForm } from "../use-record-form";
import styles from "./activity-form.module.css";

type Status = Activity["status"];

/** Public once it is one of these: then it has to say what members get (S1). */
const PUBLIC: readonly Status[] = ["ready", "running"];

/** How the activity stands, whether it is saved, and the ways from it: calendar, review, trash. */
export function ActivityHead({ form, onGone }: { form: RecordForm<"activities">; onGone: () => void }) {
  const { t } = useTranslation(["activity-editor", "words", "common"]);
  const navigate = useNavigate();
  const now = useNow();
  const trash = useTrashOccurrence("activity");
  const [refused, setRefused] = useState(false);
  const { id, type, status, start, end, memberValue } = form.values;
  const valueMissing = memberValue.trim() === "";

  const setStatus = (next: Status) => {
    const refuse = PUBLIC.includes(next) && valueMissing;
    setRefused(refuse);
    if (!refuse) form.set("status", next);
  };
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <ActivityIcon type={type} size={20} toned />
        <Select
          size="xs"
          w={120}
          aria-label={t("fields.status")}
          data={activityStatus.options.map((value) => ({ value, label: t(`words:activityStatus.${value}`) }))}
          value={status}
          allowDeselect={false}
          onChange={(value) => {
            const next = activityStatus.safeParse(value);
            if (next.success) setStatus(next.data);
          }}
        />
        <SaveLight state={form.state} />
        <div className={styles.tools}>
          <Tooltip label={t("toCalendar")}>
            <ActionIcon
              aria-label={t("toCalendar")}
              onClick={() => void navigate({ to: "/calendar", search: { date: dateOf(start) } })}
            >
              <IconCalendarShare size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          {status === "done" || (now !== "" && end <= now && status !== "cancelled") ? (
            <Tooltip label={t("toResult")}>
              <ActionIcon aria-label={t("toResult")} onClick={() => void navigate({ to: "/insights", search: { id } })}>
                <IconChartHistogram size={17} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          ) : null}
          <Tooltip label={t("common:trash")}>
            <ActionIcon
              aria-label={t("common:trash")}
              onClick={() => void trash(form.values).then((gone) => gone && onGone())}
            >
              <IconTrash size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {refused && valueMissing ? (
        <p className={styles.refused} role="alert">
          {t("valueMissing")}
        </p>
      ) : null}
    </div>
  );
}
