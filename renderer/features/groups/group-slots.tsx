import { ActionIcon, Button } from "@mantine/core";
import type { PostingSlot } from "@shared/domain/posting-slot";
import { isQuiet } from "@shared/domain/quiet-hours";
import { at } from "@shared/domain/wall-time";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../api/use-workspace";
import { ClockField } from "../../ui/clock-field";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { TextField } from "../../ui/text-field";
import type { RecordForm } from "../../ui/use-record-form";
import classes from "./group-slots.module.css";
import { WeekdayToggles } from "./weekday-toggles";

const MOST = 40;

/** When the group gets something each week, and who speaks: what “next free slot” goes by (S38). */
export function GroupSlots({ form }: { readonly form: RecordForm<"groups"> }) {
  const { t } = useTranslation(["planning", "common"]);
  const { slots } = form.values;
  const save = (next: PostingSlot[]) => form.set("slots", next);
  const change = (index: number, changes: Partial<PostingSlot>) =>
    save(slots.map((slot, place) => (place === index ? { ...slot, ...changes } : slot)));
  const add = () => save([...slots, { weekdays: [1, 2, 3, 4, 5], clock: freshClock(slots), voiceId: null, note: "" }]);
  return (
    <Section title={t("slots.title")} hint={t(slots.length === 0 ? "slots.none" : "slots.hint")}>
      {slots.length === 0 ? null : (
        <ul className={classes.slots}>
          {slots.map((slot, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: slots have no identity but their place
            <li key={index} className={classes.slot}>
              <WeekdayToggles value={slot.weekdays} onChange={(weekdays) => change(index, { weekdays })} />
              <div>
                <ClockField
                  ariaLabel={t("slots.clock")}
                  value={slot.clock}
                  onChange={(clock) => change(index, { clock })}
                />
              </div>
              <div>
                <ReferenceField
                  kind="voices"
                  ariaLabel={t("slots.voice")}
                  placeholder={t("slots.anyVoice")}
                  value={slot.voiceId}
                  onChange={(voiceId) => change(index, { voiceId })}
                />
              </div>
              <div>
                <TextField
                  ariaLabel={t("slots.note")}
                  placeholder={t("slots.notePlaceholder")}
                  value={slot.note}
                  onChange={(note) => change(index, { note })}
                />
              </div>
              <ActionIcon
                className={classes.remove ?? ""}
                aria-label={t("common:remove")}
                title={t("common:remove")}
                onClick={() => save(slots.filter((_, place) => place !== index))}
              >
                <IconX size={15} stroke={1.7} />
              </ActionIcon>
              <SlotWarning slot={slot} />
            </li>
          ))}
        </ul>
      )}
      {slots.length < MOST ? (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ justifySelf: "start", alignSelf: "start" }}
          leftSection={<IconPlus size={14} />}
          onClick={add}
        >
          {t("slots.add")}
        </Button>
      ) : null}
    </Section>
  );
}

function SlotWarning({ slot }: { readonly slot: PostingSlot }) {
  const { t } = useTranslation("planning");
  const { quietHours } = useSettings();
  const isUnused = slot.weekdays.length === 0;
  // Quiet hours are of the clock alone: any day tells.
  if (!isUnused && !isQuiet(at("2026-01-01", slot.clock), quietHours)) return null;
  return <p className={classes.warning}>{t(isUnused ? "slots.noDays" : "slots.quiet")}</p>;
}

const USUAL_CLOCKS = ["12:20", "20:30", "08:40", "18:30"];

/** An hour people look at their phones that has no slot yet. */
function freshClock(slots: readonly PostingSlot[]): string {
  const taken = new Set(slots.map(({ clock }) => clock));
  return USUAL_CLOCKS.find((clock) => !taken.has(clock)) ?? "20:00";
}
