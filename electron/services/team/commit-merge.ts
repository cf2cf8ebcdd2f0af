import { QunceError } from "@shared/api/errors";
import { type Lineage, MOST_VERSIONS } from "@shared/domain/merge/lineage";
import { mergeSides, type Preference } from "@shared/domain/merge/merge-record";
import { columnValues, unitValues } from "@shared/domain/merge/merge-units";
import { plainTextOf } from "@shared/domain/plain-text";
import { type FieldsOf, type RecordKind, type RecordOf, recordKinds } from "@shared/domain/record-kinds";
import type { TeamPack } from "@shared/domain/team-pack";
import { createBackup } from "../../store/backups";
import type { WriteDb } from "../../store/database";
import { lineageKey, putLineages } from "../../store/lineage";
import { writeMediaFile } from "../../store/media-folder";
import { putMerged } from "../../store/put-merged";
import { getRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { noteVersion } from "../keep-version";
import { rulesOf } from "../record-rules";
import { referencedIds } from "../referenced-ids";
import { planMerge, type RecordMerge } from "./plan-merge";
import { unitsOfKind } from "./side-of";

export type MergeChoices = {
  /** Who wins each conflict, by kind/id/unit. */
  readonly choices?: Readonly<Record<string, "mine" | "theirs">> | undefined;
  /** Who wins the others; without it an open conflict stops the merge. */
  readonly prefer?: "mine" | "theirs" | undefined;
};

const OF_DRAFTS: ReadonlySet<RecordKind> = new Set(["versions", "adaptations"]);

export type MergeResult = { created: number; updated: number; same: number; conflicts: number; cleared: number };

/**
 * Takes a pack in: a verified backup first, then one step of undo for all of it. Throws MERGE_CONFLICTS while a conflict is
 * open, BACKUP_FAILED, READ_ONLY; then nothing has changed. References to people who stayed out of the pack and are not
 * here are cleared and counted.
 */
export function commitMerge(store: Store, pack: TeamPack, { choices = {}, prefer }: MergeChoices): MergeResult {
  if (store.readOnly) throw new QunceError("READ_ONLY", { reason: store.readOnly });
  const plan = planMerge(store, pack);
  const conflicts = plan.flatMap(({ kind, id, units }) =>
    units.flatMap((unit) => (unit.kind === "conflict" ? [`${lineageKey(kind, id)}/${unit.unit}`] : [])),
  );
  const open = conflicts.filter((key) => (choices[key] ?? prefer) === undefined);
  if (open.length > 0) throw new QunceError("MERGE_CONFLICTS", { count: open.length });
  const result = { created: 0, updated: 0, same: 0, conflicts: conflicts.length, cleared: 0 };
  createBackup(store, "merge");
  store.write(
    { code: "team.merge", subject: [pack.manifest.workspace, pack.manifest.author].filter(Boolean).join(" · ") },
    (tx) => {
      const lineages = new Map<string, Lineage>();
      const merged = plan.map((merge) => {
        const prefix = lineageKey(merge.kind, merge.id);
        const choose = (unit: string): Preference => choices[`${prefix}/${unit}`] ?? prefer ?? "settled";
        const side = merge.mine ? mergeSides(merge.mine, merge.theirs, choose, store.newId) : merge.theirs;
        // Only a made-up past is as long; kept, it could never be read again.
        if (side.lineage.seen.length > MOST_VERSIONS) throw new QunceError("PACK_DAMAGED", {}, { cause: prefix });
        lineages.set(prefix, side.lineage);
        return { ...merge, values: columnValues(unitsOfKind[merge.kind], side.values) };
      });
      const present = presentIds(tx, plan);
      for (const { kind, id, createdAt, effect, values } of merged) {
        // What belongs to a draft that is nowhere says nothing to anybody.
        const isOrphan = OF_DRAFTS.has(kind) && !present("drafts", String(values.draftId));
        if (effect === "same" || isOrphan) {
          result.same += 1;
          continue;
        }
        if (effect === "changes") result.updated += 1;
        else result.created += 1;
        const { cleared, fields } = withoutMissing(kind, wholeRecord(kind, id, { ...values, createdAt }), present);
        result.cleared += cleared;
        if (cleared > 0)
          lineages.set(lineageKey(kind, id), withValues(lineages.get(lineageKey(kind, id)), kind, fields));
        // A text that a colleague's is merged into stays as a version (C4).
        const [mine] = kind === "drafts" && effect === "changes" ? getRecords(tx, "drafts", [id]) : [];
        if (mine) noteVersion(tx, store, mine, "before_merge");
        putMerged(tx, kind, id, fields);
      }
      putLineages(tx, lineages);
      // Last, so that a pack that is refused leaves none behind; before the step ends, so that no record is without its own.
      for (const bytes of namedPictures(pack)) writeMediaFile(store.path, bytes);
    },
  );
  return result;
}

/** The pictures that a record of the pack is about; nobody could ever see or remove another one. */
function namedPictures({ records, pictures }: TeamPack): Uint8Array[] {
  const named = new Set((records.media ?? []).map(({ record }) => record.sha256));
  return [...pictures].flatMap(([hash, bytes]) => (named.has(hash) ? [bytes] : []));
}

/** A lineage whose newest versions say what could be kept of them here, so that leaving something out is nobody's edit. */
function withValues(known: Lineage | undefined, kind: RecordKind, fields: Readonly<Record<string, unknown>>): Lineage {
  const values = unitValues(unitsOfKind[kind], fields);
  const units = Object.entries(known?.units ?? {}).map(
    ([unit, [first, ...older]]): [string, Lineage["units"][string]] => [
      unit,
      first ? [{ ...first, value: values[unit] }, ...older] : [],
    ],
  );
  return { seen: known?.seen ?? [], units: Object.fromEntries(units) };
}

/** A merged record by the rules of its kind, with what is derived from its fields. */
function wholeRecord(kind: RecordKind, id: string, values: Readonly<Record<string, unknown>>): RecordOf<RecordKind> {
  const whole: Record<string, unknown> = { ...values, id, revision: 1, updatedAt: values.createdAt };
  const body =
    kind === "drafts" || kind === "versions" ? recordKinds.drafts.record.shape.body.safeParse(values.body) : undefined;
  if (body?.success) whole.plainText = plainTextOf(body.data);
  const parsed = recordKinds[kind].record.safeParse(whole);
  if (!parsed.success) throw new QunceError("PACK_DAMAGED", {}, { cause: parsed.error });
  // TypeScript cannot see that a record of a kind it does not know holds that kind's fields.
  return Object.assign(parsed.data, rulesOf(kind).derive?.(parsed.data as never));
}

/** Which of the records that are named will be there: those of the workspace and those of the pack. */
function presentIds(tx: WriteDb, plan: readonly RecordMerge[]): (kind: RecordKind, id: string) => boolean {
  const coming = new Set(plan.map(({ kind, id }) => lineageKey(kind, id)));
  return (kind, id) => coming.has(lineageKey(kind, id)) || getRecords(tx, kind, [id]).length > 0;
}

/** A record without references that lead nowhere; those inside prices, slots and copy stay, where nothing breaks by them. */
function withoutMissing(
  kind: RecordKind,
  record: RecordOf<RecordKind>,
  isPresent: (kind: RecordKind, id: string) => boolean,
): { fields: Record<string, unknown>; cleared: number } {
  const fields: Record<string, unknown> = { ...record };
  let cleared = 0;
  for (const { field, kind: target, id } of referencedIds(kind, record as unknown as FieldsOf<typeof kind> as never)) {
    if (isPresent(target, id)) continue;
    const value = fields[field];
    if (value === id) fields[field] = null;
    else if (Array.isArray(value) && value.includes(id)) fields[field] = value.filter((item) => item !== id);
    else continue;
    cleared += 1;
  }
  return { fields, cleared };
}
