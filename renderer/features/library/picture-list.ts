import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import type { Media } from "@shared/domain/media";

/** Pictures whose name or a tag holds the words, the latest first. */
export function findPictures(pictures: readonly Media[], words: string, tag: string | undefined): Media[] {
  const wanted = words.trim().toLowerCase();
  return pictures
    .filter(({ name, tags }) => `${name}\n${tags.join("\n")}`.toLowerCase().includes(wanted))
    .filter(({ tags }) => tag === undefined || tags.includes(tag))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** All tags with how many pictures carry each, the commonest first. */
export function pictureTags(pictures: readonly Media[]): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of pictures.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => b.count - a.count);
}

/** A file's size for people: 820 KB, 1.4 MB. */
export function sizeForPeople(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A part of the wall beside the tags: what was used of late first, what was never used, what has lost its file. */
export type PictureShelf = "lastUsed" | "unused" | "missingOnly";

/** The pictures of a shelf; all of them without one. */
export function onShelf(
  pictures: readonly Media[],
  shelf: PictureShelf | undefined,
  { uses, missing }: { readonly uses: readonly UsesOfEntry[]; readonly missing: readonly string[] },
): Media[] {
  const lastUsed = new Map(uses.map((entry) => [entry.key, entry.lastUsed ?? ""]));
  switch (shelf) {
    case "lastUsed":
      return pictures
        .filter(({ id }) => lastUsed.has(id))
        .toSorted((a, b) => (lastUsed.get(b.id) ?? "").localeCompare(lastUsed.get(a.id) ?? ""));
    case "unused":
      return pictures.filter(({ id }) => !lastUsed.has(id));
    case "missingOnly":
      return pictures.filter(({ id }) => missing.includes(id));
    case undefined:
      return [...pictures];
  }
}
