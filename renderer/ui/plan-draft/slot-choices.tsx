import { Anchor, Button } from "@mantine/core";
import type { FreeSlotAnswer } from "@shared/api/contract/slots";
import type { WallTime } from "@shared/domain/wall-time";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { useOpenRecord } from "../../browser/open-record";
import { formatWhen } from "../format-when";
import { useRecordNames } from "../use-record-names";
import styles from "./plan-draft.module.css";

type SlotChoicesProps = {
  readonly groupId: string;
  readonly found: { readonly hasSlots: boolean; readonly slots: readonly FreeSlotAnswer[] };
  readonly value: WallTime;
  readonly onChoose: (slot: FreeSlotAnswer) => void;
  /** The last minute planned, when the search goes on from there. */
  readonly after: WallTime | undefined;
  readonly onFromNow: () => void;
};

/** The next free slot of a group as one button, and the three after it. */
export function SlotChoices({ groupId, found, value, onChoose, after, onFromNow }: SlotChoicesProps) {
  const { t } = useTranslation(["planning", "common"]);
  const today = useToday();
  const open = useOpenRecord();
  const nameOf = useRecordNames();
  const when = (time: WallTime) => (today ? formatWhen(time, today, t) : time.replace("T", " "));
  if (!found.hasSlots) {
    return (
      <p className={styles.note}>
        {t("plan.noSlots", { group: nameOf(groupId) ?? "" })}{" "}
        <Anchor component="button" type="button" fz="inherit" onClick={() => open("groups", groupId)}>
          {t("plan.setSlots")}
        </Anchor>
      </p>
    );
  }
  const [first, ...others] = found.slots;
  if (!first) return <p className={styles.note}>{t("plan.noneFree")}</p>;
  const detail = ({ voiceId, note }: FreeSlotAnswer) =>
    [voiceId === null ? "" : nameOf(voiceId), note].filter(Boolean).join(" · ");
  return (
    <div className={styles.slots}>
      <Button
        variant={value === first.at ? "light" : "default"}
        leftSection={<IconCalendarPlus size={16} stroke={1.7} />}
        title={detail(first)}
        aria-pressed={value === first.at}
        onClick={() => onChoose(first)}
      >
        {t("plan.next")} {when(first.at)}
      </Button>
      {others.length === 0 ? null : (
        <fieldset className={styles.others} aria-label={t("plan.others")}>
          <span>{t("plan.others")}</span>
          {others.map((slot) => (
            <Button
              key={slot.at}
              size="compact-sm"
              variant={value === slot.at ? "light" : "subtle"}
              color={value === slot.at ? "cinnabar" : "gray"}
              title={detail(slot)}
              aria-pressed={value === slot.at}
              onClick={() => onChoose(slot)}
            >
              {when(slot.at)}
            </Button>
          ))}
        </fieldset>
      )}
      {after === undefined ? null : (
        <p className={styles.note}>
          {t("plan.after", { when: when(after) })}{" "}
          <Anchor component="button" type="button" fz="inherit" onClick={onFromNow}>
            {t("plan.fromNow")}
          </Anchor>
        </p>
      )}
    </div>
  );
}
