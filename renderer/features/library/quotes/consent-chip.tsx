import type { QuoteConsent } from "@shared/domain/quote";
import { IconCheck, IconClock, IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../../ui/status-chip";
import type { Tone } from "../../../ui/tone";

const looks: Readonly<Record<QuoteConsent, { readonly tone: Tone; readonly icon: typeof IconCheck }>> = {
  yes: { tone: "jade", icon: IconCheck },
  asked: { tone: "amber", icon: IconClock },
  no: { tone: "cin", icon: IconLock },
};

/** Whether somebody's words may be used, by word, colour and sign. */
export function ConsentChip({ consent }: { readonly consent: QuoteConsent }) {
  const { t } = useTranslation("words");
  const { tone, icon: Icon } = looks[consent];
  return (
    <StatusChip tone={tone} icon={<Icon size={13} stroke={2} aria-hidden />}>
      {t(`quoteConsent.${consent}`)}
    </StatusChip>
  );
}
