import { safeFileName } from "@shared/domain/file-name";
import { zipSync } from "fflate";

type Folder = { readonly name: string; readonly files: readonly File[] };

/** All packs in one archive, a folder for each person; two people of one name get folders of their own. */
export async function packsArchive(folders: readonly Folder[], name: string): Promise<File> {
  const entries: Record<string, Uint8Array> = {};
  const taken = new Map<string, number>();
  for (const { name: person, files } of folders) {
    const plain = safeFileName(person, "pack", 60);
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    const folder = count === 1 ? plain : `${plain} (${count})`;
    for (const file of files) entries[`${folder}/${file.name}`] = new Uint8Array(await file.arrayBuffer());
  }
  // Pages hold pictures, ZIPs are packed already: packing again costs time and saves next to nothing.
  const content = zipSync(entries, { level: 0 });
  return new File([content], `${safeFileName(name, "packs", 120)}.zip`, { type: "application/zip" });
}
