import { z } from "zod";
import { labels, line, recordOf } from "./record";

/** Image types that are taken in; SVG is not, because it can carry script. */
export const MEDIA_TYPES = ["image/png", "image/jpeg", "image/webp", "image/gif"] as const;

/** A picture of the workspace: the file lies in the media folder under its hash. */
export const mediaFields = z.object({
  name: line(200),
  mime: z.enum(MEDIA_TYPES),
  /** SHA-256 of the bytes in hex: the same picture is kept once. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().positive(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  tags: labels,
});

export const media = recordOf(mediaFields);
export type MediaFields = z.infer<typeof mediaFields>;
export type Media = z.infer<typeof media>;
