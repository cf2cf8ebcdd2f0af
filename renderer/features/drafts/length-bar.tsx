import { Button, HoverCard, UnstyledButton } from "@mantine/core";
import type { Channel, ChannelLimit } from "@shared/domain/channel";
import { IconCalendarPlus } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import classes from "./length-bar.module.css";
import { lengthLine } from "./length-line";
import { useChannelProfile } from "./use-channel-profile";

type LengthBarProps = { readonly text: string; readonly channel: Channel; readonly onPlan: () => void };

const tones = { ok: "jade", amber: "amber", red: "cin" } as const;

/** The line under the text: its length as the channel counts, with the limit, where it is from and how sure that is. */
export const LengthBar = memo(function LengthBar({ text, channel, onPlan }: LengthBarProps) {
  const { t } = useTranslation(["drafts", "words"]);
  const profile = useChannelProfile(channel);
  const { state, count, verdict, verdicts, parts } = lengthLine(text, profile);
  const limit = verdict?.limit;
  const most = limit ? (state === "red" ? limit.hard : (limit.soft ?? limit.hard)) : null;
  const isUnsure = limit !== undefined && (limit.confidence === "unconfirmed" || limit.confidence === "low");
  return (
    <div className={classes.bar}>
      <HoverCard position="top-start" width={340} shadow="md" disabled={verdicts.length === 0}>
        <HoverCard.Target>
          <UnstyledButton className={classes.count} aria-live="polite">
            <StatusChip tone={tones[state]}>
              {most === null ? t("length.count", { count }) : t("length.of", { count, most })}
            </StatusChip>
            <span className={classes.word}>
              {t(`words:channel.${channel}`)}
              {state !== "ok" && ` · ${t(`length.${state}`)}`}
              {isUnsure && ` · ${t("length.unsure")}`}
              {parts !== undefined && ` · ${t("length.parts", { count: parts })}`}
            </span>
          </UnstyledButton>
        </HoverCard.Target>
        <HoverCard.Dropdown>
          <ul className={classes.limits}>
            {verdicts.map((one) => (
              <li key={`${one.limit.counter}-${one.limit.soft}-${one.limit.hard}`}>
                <strong data-state={one.state}>
                  {t(`length.${ruleOf(one.limit)}`, {
                    counter: t(`counter.${one.limit.counter}`),
                    soft: one.limit.soft,
                    hard: one.limit.hard,
                  })}
                </strong>
                <span>
                  {t("length.source", {
                    source: one.limit.source,
                    asOf: one.limit.asOf,
                    confidence: t(`words:confidence.${one.limit.confidence}`),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </HoverCard.Dropdown>
      </HoverCard>
      <Button
        size="compact-sm"
        variant="subtle"
        flex="none"
        color="gray"
        leftSection={<IconCalendarPlus size={16} stroke={1.7} />}
        onClick={onPlan}
      >
        {t("plan.action")}
      </Button>
    </div>
  );
});

/** Which of the two limits there are. */
function ruleOf({ soft, hard }: ChannelLimit): "soft" | "hard" | "both" {
  if (soft === null) return "hard";
  return hard === null ? "soft" : "both";
}
