import { z } from "zod";
import { savedMapping } from "../../domain/import-mapping";
import {
  groupDecision,
  importColumn,
  importMapping,
  planRow,
  rowProblem,
  unknownGroup,
} from "../../domain/import-plan";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";

/** So many rows of a table are handed out for editing; a plan longer than this is put right where it was made. */
export const EDITABLE_ROWS = 5000;

const importOptions = z.object({
  file: z.file(),
  /** Which sheet of a workbook; when absent, the one whose header is understood best. For a text file, the sheet its rows come from. */
  sheet: z.string().optional(),
  /** 1-based line of the header, 0 for none; found by its words when absent. */
  headerLine: z.number().int().min(0).max(200_000).optional(),
  /** Column → field, as corrected by the person. */
  mapping: importMapping.optional(),
  /** A remembered mapping by its name; columns are known by their headers. */
  mappingName: z.string().optional(),
  /** Guess the columns even where a mapping is remembered for these very headers. */
  guess: z.boolean().optional(),
  /** The day from which 周六, 明晚 and a missing year are counted; today when absent. */
  day: dateText.optional(),
  groups: z.array(groupDecision).max(2000).optional(),
});

/** The cells of a plan file, before anything is understood. */
export const importTable = z.object({
  fileName: z.string(),
  encoding: z.string(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerLine: z.number().int(),
  /** The first `EDITABLE_ROWS`; `total` counts them all. */
  rows: z.array(z.array(z.string())),
  total: z.number().int(),
});

export const importPreview = z.object({
  fileName: z.string(),
  encoding: z.string(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  /** 1-based line of the header in the file; 0 when it has none. */
  headerLine: z.number().int(),
  columns: z.array(importColumn),
  mapping: importMapping,
  /** Whether the columns are as the person said, as remembered, or guessed. */
  mappingFrom: z.enum(["given", "remembered", "guessed"]),
  /** Name of the mapping that is remembered for these headers, if any. */
  mappingName: z.string().nullable(),
  day: dateText,
  rows: z.array(planRow),
  problems: z.array(rowProblem),
  unknownGroups: z.array(unknownGroup),
  /** What taking it in would do. */
  plan: z.object({
    create: z.number().int(),
    update: z.number().int(),
    same: z.number().int(),
    bad: z.number().int(),
    newGroups: z.array(z.string()),
    newVoices: z.array(z.string()),
    newStaff: z.array(z.string()),
    newActivities: z.array(z.string()),
  }),
});

export type ImportTable = z.infer<typeof importTable>;
export type ImportPreview = z.infer<typeof importPreview>;

export const importsContract = {
  /** The cells of a file, to be looked at and put right before it is taken in. Writes nothing. */
  read: operation.input(z.object({ file: z.file(), sheet: z.string().optional() })).output(importTable),
  /** A dry run: reads the file and says row by row what would happen. Writes nothing. */
  preview: operation.input(importOptions).output(importPreview),
  /**
   * Takes the file in as one transaction (one undo). With bad rows it stops unless `skipBadRows`. A mapping the person gave is
   * remembered with it for the next table with these headers.
   */
  commit: operation.input(importOptions.extend({ skipBadRows: z.boolean().optional() })).output(
    z.object({
      created: z.number().int(),
      updated: z.number().int(),
      same: z.number().int(),
      skipped: z.array(rowProblem),
    }),
  ),
  /** What is remembered of columns; it belongs to the workspace. */
  mappings: {
    list: operation.output(z.array(savedMapping)),
    /** Remembers mappings; those of the same name or for the same headers give way. Answers with all. */
    save: operation.input(z.object({ mappings: z.array(savedMapping).min(1).max(60) })).output(z.array(savedMapping)),
    /** Calls a mapping by another name; one that reads the same as another's is refused. Answers with all. */
    rename: operation
      .input(z.object({ name: z.string(), newName: savedMapping.shape.name }))
      .output(z.array(savedMapping)),
    remove: operation.input(z.object({ name: z.string() })).output(z.array(savedMapping)),
  },
};
