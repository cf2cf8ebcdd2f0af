import type { Adaptation } from "@shared/domain/adaptation";
import { useTranslation } from "react-i18next";
import { useReferenceOptions } from "../../../ui/use-reference-options";

/** Whom an adaptation is for, in words: 朋友圈 · 金卡. */
export function useAdaptationNames(): (
  adaptation: Pick<Adaptation, "channel" | "tierId" | "personaId" | "voiceId">,
) => string {
  const { t } = useTranslation(["adaptations", "words"]);
  const tiers = useReferenceOptions("tiers");
  const personas = useReferenceOptions("personas");
  const voices = useReferenceOptions("voices");
  const nameIn = ({ options, missing }: typeof tiers, id: string | null) =>
    id === null ? [] : [options.find(({ value }) => value === id)?.label ?? missing];
  return ({ channel, tierId, personaId, voiceId }) =>
    [
      ...(channel === null ? [] : [t(`words:channel.${channel}`)]),
      ...nameIn(tiers, tierId),
      ...nameIn(personas, personaId),
      ...nameIn(voices, voiceId),
    ].join(" · ");
}
