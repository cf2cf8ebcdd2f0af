import { z } from "zod";
import file from "../../resources/picture-limits.json";
import { type Channel, type ChannelProfile, channel, confidence } from "./channel";
import type { Media } from "./media";
import { dateText } from "./wall-time";

const limits = z
  .object({
    asOf: dateText,
    limits: z.array(
      z.object({
        channel,
        /** Bytes of one picture, and pixels of its longer side. */
        maxBytes: z.number().int().positive(),
        maxSide: z.number().int().positive(),
        source: z.string(),
        confidence,
      }),
    ),
  })
  .parse(file);

/** Why a picture cannot be sent on a channel as it is; `limit` in bytes or pixels, null where there is none. */
export type PictureProblem = {
  readonly channel: Channel;
  readonly reason: "bytes" | "side" | "gif";
  readonly limit: number | null;
};

type Picture = Pick<Media, "size" | "width" | "height" | "mime">;

/** On which channels a picture would be refused, as far as their limits are known (dated data). */
export function pictureProblems(
  picture: Picture,
  profiles: readonly Pick<ChannelProfile, "channel" | "policy">[],
): PictureProblem[] {
  const side = Math.max(picture.width ?? 0, picture.height ?? 0);
  const sizes = limits.limits.flatMap(({ channel: where, maxBytes, maxSide }): PictureProblem[] => [
    ...(picture.size > maxBytes ? [{ channel: where, reason: "bytes" as const, limit: maxBytes }] : []),
    ...(side > maxSide ? [{ channel: where, reason: "side" as const, limit: maxSide }] : []),
  ]);
  if (picture.mime !== "image/gif") return sizes;
  const still = profiles.filter(({ policy }) => policy.images.placement !== "none" && !policy.images.gif);
  return [
    ...sizes,
    ...still.map(({ channel: where }): PictureProblem => ({ channel: where, reason: "gif", limit: null })),
  ];
}
