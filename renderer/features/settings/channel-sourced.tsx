import type { Confidence } from "@shared/domain/channel";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import classes from "./channels-section.module.css";

type SourcedProps = {
  readonly of: { readonly source: string; readonly asOf: string; readonly confidence: Confidence };
};

const tones = { high: "jade", medium: "neutral", low: "amber", unconfirmed: "amber", own: "indigo" } as const;

/** How sure a figure is, where it is from and of when. */
export function Sourced({ of: { source, asOf, confidence } }: SourcedProps) {
  const { t } = useTranslation("words");
  return (
    <div className={classes.source}>
      <StatusChip tone={tones[confidence]}>{t(`confidence.${confidence}`)}</StatusChip>
      <span>
        {source}（{asOf}）
      </span>
    </div>
  );
}
