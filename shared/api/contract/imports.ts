import { z } from "zod";
import { importColumn, importMapping, planRow, rowProblem } from "../../domain/import-plan";
import { operation } from "../operation";

const importOptions = z.object({
  file: z.file(),
  /** Which sheet of a workbook; when absent, the one whose header is understood best. */
  sheet: z.string().optional(),
  /** Column → field, as corrected by the person; guessed when absent. */
  mapping: importMapping.optional(),
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
  rows: z.array(planRow),
  problems: z.array(rowProblem),
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

export type ImportPreview = z.infer<typeof importPreview>;

export const importsContract = {
  /** A dry run: reads the file and says row by row what would happen. Writes nothing. */
  preview: operation.input(importOptions).output(importPreview),
  /** Takes the file in as one transaction (one undo). With bad rows it stops unless `skipBadRows`. */
  commit: operation.input(importOptions.extend({ skipBadRows: z.boolean().optional() })).output(
    z.object({
      created: z.number().int(),
      updated: z.number().int(),
      same: z.number().int(),
      skipped: z.array(rowProblem),
    }),
  ),
};
