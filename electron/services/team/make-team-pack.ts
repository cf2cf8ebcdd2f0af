import { QunceError } from "@shared/api/errors";
import { safeFileName } from "@shared/domain/file-name";
import type { Media } from "@shared/domain/media";
import type { Lineage } from "@shared/domain/merge/lineage";
import { TEAM_PACK_VERSION, type TeamPackRecords } from "@shared/domain/team-pack";
import type { ExportSteps } from "../../exports/exporter";
import { writeTeamPack } from "../../exports/team-pack";
import { keepLineages, lineageKey, selectLineages } from "../../store/lineage";
import { SCHEMA_VERSION } from "../../store/migrations/migrations";
import { getSettings } from "../../store/settings";
import type { Store } from "../../store/store";
import { pictureReader } from "../picture-reader";
import { wallClock } from "../workspace-clock";
import { collectRecords, type PackSelection } from "./collect-records";
import { sideOf } from "./side-of";

export type PackRequest = PackSelection & {
  /** Who makes it, as they sign. */
  readonly author?: string | undefined;
  readonly password?: string | undefined;
};

/**
 * Makes a team pack of the chosen records with their pictures. What they say is written down first, so that edits made
 * from here on can be told from what a colleague has seen. Throws PACK_EMPTY, EXPORT_TOO_LARGE, EXPORT_CANCELLED.
 */
export async function makeTeamPack(
  store: Store,
  { author = "", password, ...selection }: PackRequest,
  steps: ExportSteps,
): Promise<File> {
  const collected = collectRecords(store.db, selection);
  if (collected.size === 0) throw new QunceError("PACK_EMPTY");
  const keys = [...collected].flatMap(([kind, records]) => [...records.keys()].map((id) => lineageKey(kind, id)));
  const known = selectLineages(store.db, keys);
  const written = new Map<string, Lineage>();
  const records: TeamPackRecords = {};
  for (const [kind, list] of collected) {
    records[kind] = [...list.values()].map((record) => {
      const key = lineageKey(kind, record.id);
      const { lineage } = sideOf(kind, record, known.get(key), store.newId);
      if (lineage !== known.get(key)) written.set(key, lineage);
      return { record, lineage };
    });
  }
  // A workspace that cannot be written to hands out all the same: its versions are then new to everybody once more.
  if (!store.readOnly) keepLineages(store, written);
  const { name } = getSettings(store.db);
  const { from = null, to = null, withStaff } = selection;
  const madeAt = wallClock(store);
  const content = await writeTeamPack(
    {
      manifest: {
        format: "qunce-pack",
        version: TEAM_PACK_VERSION,
        schema: SCHEMA_VERSION,
        workspace: name,
        author,
        madeAt,
        from,
        to,
        withStaff,
        counts: Object.fromEntries([...collected].map(([kind, list]) => [kind, list.size])),
      },
      records,
      pictures: await picturesOf(store, [...(collected.get("media")?.values() ?? [])] as Media[], steps),
    },
    password === "" ? undefined : password,
    steps,
  );
  const parts = ["群策", name, author, madeAt.slice(0, 16).replace("T", " ").replace(":", "")];
  const fileName = `${safeFileName(parts.filter(Boolean).join("-"), "群策", 200)}.qunce-pack`;
  return new File([content], fileName, { type: "application/octet-stream" });
}

/** Pictures that can be read; a lost one stays named, is reported, and stops nothing. */
async function picturesOf(
  store: Store,
  pictures: readonly Media[],
  { advance, leaveOut }: ExportSteps,
): Promise<Map<string, Uint8Array>> {
  const read = pictureReader(
    store,
    pictures.map(({ id }) => id),
  );
  const found = new Map<string, Uint8Array>();
  for (const [index, { id, sha256, name }] of pictures.entries()) {
    const bytes = await read(id);
    if (typeof bytes === "string") leaveOut({ messageId: null, at: "", place: "", title: "", name, reason: bytes });
    else found.set(sha256, bytes);
    await advance("pictures", index + 1, pictures.length);
  }
  return found;
}
