import { Button, HoverCard, UnstyledButton } from "@mantine/core";
import type { ChannelLimit } from "@shared/domain/channel";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { IconCalendarPlus } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import classes from "./length-bar.module.css";
import { lengthLine } from "./length-line";

type LengthBarProps = {
  /** The draft as the preview shows it; undefined until it is known. */
  readonly rendered: RenderedDraft | undefined;
  readonly onPlan: () => void;
};

const tones = { ok: "jade", amber: "amber", red: "cin" } as const;

/** The line under the text: its length as the channel counts what is pasted, and the way to send it. */
export const LengthBar = memo(function LengthBar({ rendered, onPlan }: LengthBarProps) {
  const { t } = useTranslation("drafts");
  return (
    <div className={classes.bar}>
      {rendered ? <Length rendered={rendered} /> : <span />}
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

/** The nearest limit, with all of them, where they are from and how sure that is, on hover. */
function Length({ rendered }: { readonly rendered: RenderedDraft }) {
  const { t } = useTranslation(["drafts", "words"]);
  const { state, count, nearest, counts, billed, words } = lengthLine(rendered);
  const most = nearest ? (state === "red" ? nearest.hard : (nearest.soft ?? nearest.hard)) : null;
  const isUnsure = nearest !== undefined && (nearest.confidence === "unconfirmed" || nearest.confidence === "low");
  const counterOf = (limit: ChannelLimit) => t(`counter.${rendered.html === undefined ? limit.counter : "html"}`);
  return (
    <HoverCard position="top-start" width={340} shadow="md" disabled={counts.length === 0}>
      <HoverCard.Target>
        <UnstyledButton className={classes.count} aria-live="polite">
          <StatusChip tone={tones[state]}>
            {most === null ? t("length.count", { count }) : t("length.of", { count, most })}
          </StatusChip>
          <span className={classes.word}>
            {t(`words:channel.${rendered.channel}`)}
            {words !== undefined && ` · ${t("length.words", { count: words })}`}
            {state !== "ok" && ` · ${t(`length.${state}`)}`}
            {isUnsure && ` · ${t("length.unsure")}`}
            {billed !== undefined && ` · ${t("length.parts", { count: billed })}`}
          </span>
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <ul className={classes.limits}>
          {counts.map((one) => (
            <li key={`${one.field}-${one.counter}-${one.soft}-${one.hard}`}>
              <strong data-state={one.state}>
                {t(`length.${ruleOf(one)}`, { counter: counterOf(one), soft: one.soft, hard: one.hard })}
              </strong>
              <span>
                {t("length.source", {
                  source: one.source,
                  asOf: one.asOf,
                  confidence: t(`words:confidence.${one.confidence}`),
                })}
              </span>
            </li>
          ))}
        </ul>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

/** Which of the two limits there are. */
function ruleOf({ soft, hard }: ChannelLimit): "soft" | "hard" | "both" {
  if (soft === null) return "hard";
  return hard === null ? "soft" : "both";
}
