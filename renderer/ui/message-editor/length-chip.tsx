import { Tooltip } from "@mantine/core";
import type { Channel, ChannelLimit } from "@shared/domain/channel";
import { countText, judgeLength, type LengthVerdict } from "@shared/domain/count-text";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { StatusChip } from "../status-chip";

const tones = { ok: "neutral", amber: "amber", red: "cin" } as const;
const RANK = { ok: 0, amber: 1, red: 2 } as const;

/** How long a text is as its channel counts, amber or red where it runs over; the limits and their sources on hover. */
export function LengthChip({ text, channel }: { text: string; channel: Channel }) {
  const { t } = useTranslation(["message-editor", "words"]);
  const { data: profiles } = useQuery(api.channels.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const profile = profiles?.find((item) => item.channel === channel);
  const verdicts = profile ? judgeLength(text, profile) : [];
  const worst = verdicts.reduce<LengthVerdict | undefined>(
    (found, verdict) => (!found || RANK[verdict.state] > RANK[found.state] ? verdict : found),
    undefined,
  );
  const count = worst?.count ?? countText(text, "grapheme");
  const over = worst && worst.state !== "ok" ? (worst.state === "red" ? worst.limit.hard : worst.limit.soft) : null;
  const limitLine = ({ soft, hard, asOf, confidence }: ChannelLimit) =>
    t("length.limit", { limit: hard ?? soft, asOf, confidence: t(`words:confidence.${confidence}`) });
  return (
    <Tooltip
      disabled={verdicts.length === 0}
      label={verdicts.map(({ limit }) => limitLine(limit)).join("\n")}
      multiline
      style={{ whiteSpace: "pre-line" }}
    >
      <span>
        <StatusChip tone={tones[worst?.state ?? "ok"]}>
          {over === null ? t("length.count", { count }) : t("length.over", { count, limit: over })}
        </StatusChip>
      </span>
    </Tooltip>
  );
}
