import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import type { ReadDb } from "./database";
import type { ChangeRow } from "./replay";
import { decodeRow, type RawRow } from "./row-codec";
import { type Step, type StepRow, stepColumns, toStep } from "./step-row";

/** A changed field: what it was and what it became; both null-safe values as the record has them. */
export type FieldChange = { readonly name: string; readonly before: unknown; readonly after: unknown };

/** One row that a step changed. */
export type RowChange = {
  readonly kind: string;
  readonly id: string;
  readonly op: "insert" | "update" | "delete";
  readonly fields: FieldChange[];
};

/** A step with what it changed. */
export type HistoryEntry = Step & { readonly state: "done" | "undone"; readonly rows: RowChange[] };

/** Which history: of one record, of one kind, or of everything; newest first. */
export type HistoryFilter = {
  readonly kind?: RecordKind | undefined;
  readonly id?: string | undefined;
  readonly limit?: number | undefined;
};

/** Rows shown of a step at most: an import may have thousands. `changes` says how many there are. */
const ROWS_SHOWN = 50;

const HIDDEN = new Set(["id", "revision", "createdAt", "updatedAt"]);

/** The latest steps, newest first, each with the rows that pass the filter. */
export function selectHistory(db: ReadDb, { kind, id, limit = 50 }: HistoryFilter = {}): HistoryEntry[] {
  // What merging remembers is no change a person made.
  const conditions = [
    `c."kind" <> 'lineage'`,
    ...(kind === undefined ? [] : [`c."kind" = ?`]),
    ...(id === undefined ? [] : [`c."id" = ?`]),
  ];
  const params = [kind, id].filter((value) => value !== undefined);
  const where = `AND ${conditions.join(" AND ")}`;
  const steps = db.all<StepRow>(
    `SELECT ${stepColumns} FROM "steps" s
     WHERE EXISTS (SELECT 1 FROM "changes" c WHERE c."step" = s."seq" ${where}) ORDER BY s."seq" DESC LIMIT ?`,
    ...params,
    limit,
  );
  return steps.map((step) => ({
    ...toStep(step),
    state: step.state === "undone" || step.state === "abandoned" ? "undone" : "done",
    rows: db
      .all<ChangeRow>(
        `SELECT * FROM "changes" c WHERE c."step" = ? ${where} ORDER BY c."seq" LIMIT ${ROWS_SHOWN}`,
        step.seq,
        ...params,
      )
      .map(toRowChange),
  }));
}

function toRowChange({ kind, id, before, after }: ChangeRow): RowChange {
  const old = readImage(kind, before);
  const young = readImage(kind, after);
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(young ?? {})])];
  const fields = names
    .filter((name) => !HIDDEN.has(name))
    .map((name) => ({ name, before: old?.[name] ?? null, after: young?.[name] ?? null }))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after));
  return { kind, id, op: opOf(before, after), fields };
}

function opOf(before: string | null, after: string | null): RowChange["op"] {
  if (before === null) return "insert";
  return after === null ? "delete" : "update";
}

function readImage(kind: ChangeRow["kind"], image: string | null): Record<string, unknown> | undefined {
  if (image === null) return undefined;
  const row = JSON.parse(image) as RawRow;
  if (kind === "settings") return JSON.parse(String(row.value)) as Record<string, unknown>;
  // A kind of an older version may be gone: its image is shown as it lies there.
  return isRecordKind(kind) ? decodeRow(kind, row) : row;
}

function isRecordKind(kind: string): kind is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(kind);
}
