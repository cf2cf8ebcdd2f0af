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

const EXTENSIONS: Record<MediaFields["mime"], string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
};

/** The folder that holds a workspace's pictures, beside its file: `店.qunce` → `店.media`. */
export function mediaFolderOf(workspacePath: string): string {
  return `${workspacePath.replace(/\.qunce$/i, "")}.media`;
}

/** Name of a picture's file in the media folder: by its bytes, so that the same picture is one file. */
export function mediaFileName(media: Pick<MediaFields, "sha256" | "mime">): string {
  return `${media.sha256}.${EXTENSIONS[media.mime]}`;
}
