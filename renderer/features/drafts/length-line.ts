import type { ChannelProfile } from "@shared/domain/channel";
import { countText, judgeLength, type LengthVerdict, smsParts } from "@shared/domain/count-text";

const RANK = { ok: 0, amber: 1, red: 2 } as const;

/** How long a text is on its channel: the limit that is nearest to being broken decides the colour. */
export type LengthLine = {
  readonly state: LengthVerdict["state"];
  readonly count: number;
  /** The limit that counts; undefined where none is known. */
  readonly verdict: LengthVerdict | undefined;
  readonly verdicts: readonly LengthVerdict[];
  /** How many short messages are billed; only on that channel. */
  readonly parts: number | undefined;
};

/** Measures a text for its channel. */
export function lengthLine(text: string, profile: Pick<ChannelProfile, "channel" | "limits"> | undefined): LengthLine {
  const verdicts = profile ? judgeLength(text, profile) : [];
  const verdict = verdicts.toSorted((a, b) => RANK[b.state] - RANK[a.state] || share(b) - share(a))[0];
  return {
    state: verdict?.state ?? "ok",
    count: verdict?.count ?? countText(text, "grapheme"),
    verdict,
    verdicts,
    parts: profile?.channel === "sms" ? smsParts(countText(text, "sms")) : undefined,
  };
}

function share({ count, limit }: LengthVerdict): number {
  return count / (limit.soft ?? limit.hard ?? Number.POSITIVE_INFINITY);
}
