import { EDITABLE_ROWS, type ImportPreview, type ImportTable } from "@shared/api/contract/imports";
import { QunceError } from "@shared/api/errors";
import type { RowProblem } from "@shared/domain/import-plan";
import { dateOf } from "@shared/domain/wall-time";
import { createBackup } from "../store/backups";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { type ImportFile, type ImportOptions, readImportFile, readImportTable } from "./import-file";
import { importKnown } from "./import-known";
import { rememberColumns } from "./import-mappings";
import { type ImportWork, importWork } from "./import-work";
import { wallClock } from "./workspace-clock";
import { writeImport } from "./write-import";

/** How many values of a column are shown to recognise it by. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** What taking a file in did. `skipped` are the rows that were left out, with their reasons. */
export type ImportOutcome = {
  readonly created: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: RowProblem[];
};

/** The cells of a plan file for looking at and putting right; of a long one the first `EDITABLE_ROWS`. Writes nothing. */
export async function readImport(file: File, sheet?: string): Promise<ImportTable> {
  const { rows, sheets, headerLine, encoding, sheet: read } = await readImportTable(file, sheet);
  return {
    fileName: file.name,
    encoding,
    sheet: read,
    sheets: [...sheets],
    headerLine,
    rows: rows.slice(0, EDITABLE_ROWS).map((row) => [...row]),
    total: rows.length,
  };
}

/** Reads a plan file and says row by row what taking it in would do. Writes nothing. */
export async function previewImport(store: Store, file: File, options: ImportOptions = {}): Promise<ImportPreview> {
  const day = options.day ?? dateOf(wallClock(store));
  const plan = await readImportFile(file, options, day, getSettings(store.db).importMappings);
  const work = importWork(plan, importKnown(store.db), wallClock(store), options);
  return {
    fileName: plan.name,
    encoding: plan.encoding,
    sheet: plan.sheet,
    sheets: [...plan.sheets],
    headerLine: plan.headerLine,
    columns: columnsOf(plan),
    mapping: plan.mapping,
    mappingFrom: plan.mappingFrom,
    mappingName: plan.mappingName,
    day,
    rows: [...work.rows],
    problems: [...work.problems],
    unknownGroups: [...work.unknownGroups],
    plan: {
      create: work.creations.length,
      update: work.changes.length,
      same: sameIn(work),
      bad: badLines(work),
      newGroups: work.groups.map((group) => group.name),
      newVoices: work.voices.map((voice) => voice.name),
      newStaff: work.staff.map((person) => person.name),
      newActivities: work.activities.filter(({ known }) => !known).map(({ plan: { title } }) => title),
    },
  };
}

/**
 * Takes a plan file in: a verified backup first, then one transaction, which is one step of undo. With bad rows it stops
 * (IMPORT_ROWS_BAD) unless `skipBadRows`; whatever goes wrong, all of the file is in or nothing is.
 */
export async function commitImport(
  store: Store,
  file: File,
  options: ImportOptions & { readonly skipBadRows?: boolean | undefined } = {},
): Promise<ImportOutcome> {
  if (store.readOnly !== null) throw new QunceError("READ_ONLY", { reason: store.readOnly });
  const day = options.day ?? dateOf(wallClock(store));
  const plan = await readImportFile(file, options, day, getSettings(store.db).importMappings);
  // From here on nothing is awaited: what is worked out is what is written.
  const work = importWork(plan, importKnown(store.db), wallClock(store), options);
  const bad = badLines(work);
  if (bad > 0 && !options.skipBadRows) throw new QunceError("IMPORT_ROWS_BAD", { count: bad });
  if (work.rows.length === 0) throw new QunceError("IMPORT_NO_ROWS");
  if (work.creations.length + work.changes.length + work.activities.length > 0) {
    createBackup(store, "import");
    store.write({ code: "imports.commit", subject: plan.name }, (tx) => {
      writeImport(tx, work, store.newId);
      rememberColumns(tx, plan);
    });
  }
  return {
    created: work.creations.length,
    updated: work.changes.length,
    same: sameIn(work),
    skipped: work.problems.filter((problem) => problem.severity === "error"),
  };
}

function columnsOf(plan: ImportFile): ImportPreview["columns"] {
  return plan.headers.map((header, index) => ({
    index,
    header,
    samples: plan.rows
      .map((row) => row[index] ?? "")
      .filter((cell) => cell !== "")
      .slice(0, SAMPLES)
      .map((cell) => cell.slice(0, SAMPLE_LENGTH)),
  }));
}

function sameIn(work: ImportWork): number {
  return work.rows.length - work.creations.length - work.changes.length;
}

/** Lines, not problems: a row may have a bad date and a bad time. */
function badLines(work: ImportWork): number {
  return new Set(work.problems.flatMap(({ line, severity }) => (severity === "error" ? [line] : []))).size;
}
