import type { ChannelLimit } from "@shared/domain/channel";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { Section } from "../../ui/section";
import { Sourced } from "./channel-sourced";
import classes from "./channels-section.module.css";
import { SettledNumber } from "./settled-number";

type ChannelLimitsProps = {
  readonly limits: readonly ChannelLimit[];
  readonly onChange: (limits: ChannelLimit[]) => void;
};

/** Every limit with its way of counting and both of its numbers; one that is changed says so instead of its source. */
export function ChannelLimits({ limits, onChange }: ChannelLimitsProps) {
  const { t } = useTranslation(["channels", "channel-preview", "drafts"]);
  const today = useNow().slice(0, 10);
  const set = (index: number, change: Partial<ChannelLimit>) => {
    const own = { source: t("ownSource"), asOf: today, confidence: "own" as const };
    onChange(limits.map((limit, at) => (at === index ? { ...limit, ...change, ...own } : limit)));
  };
  return (
    <Section title={t("limits")} hint={t("limitsHint")}>
      <ul className={classes.rows}>
        {limits.map((limit, index) => {
          const name = `${t(`channel-preview:field.${limit.field}`)} · ${t(`drafts:counter.${limit.counter}`)}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: limits have no identity but their place
            <li key={index} className={classes.row}>
              <div className={classes.what}>{name}</div>
              <div className={classes.numbers}>
                <SettledNumber
                  label={t("soft")}
                  ariaLabel={`${name} ${t("soft")}`}
                  value={limit.soft}
                  min={1}
                  error={isCrossed(limit) ? t("crossed") : undefined}
                  onSettle={(soft) =>
                    (limit.hard === null || soft === null || soft <= limit.hard) && set(index, { soft })
                  }
                />
                <SettledNumber
                  label={t("hard")}
                  ariaLabel={`${name} ${t("hard")}`}
                  value={limit.hard}
                  min={1}
                  onSettle={(hard) =>
                    (limit.soft === null || hard === null || limit.soft <= hard) && set(index, { hard })
                  }
                />
              </div>
              <Sourced of={limit} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function isCrossed({ soft, hard }: ChannelLimit): boolean {
  return soft !== null && hard !== null && soft > hard;
}
