import { z } from "zod";

const versions = z.object({ version: z.number().int(), schema: z.number().int() });

/** The versions that a pack's first page names, whatever else stands on it; undefined where it names none. */
export function versionsOfManifest(manifest: unknown): z.infer<typeof versions> | undefined {
  return versions.safeParse(manifest).data;
}
