import { z } from "zod";
import { recordId } from "../../domain/record";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";
import { exportJobOperations, jobId } from "./export-jobs";

/**
 * Formats of a schedule: one text a message (zip), one text file, CSV, XLSX, iCalendar, one offline page for a phone, PDF and
 * picture of a printed page, Word, Markdown, JSON.
 */
export const exportFormat = z.enum(["texts", "text", "csv", "xlsx", "ics", "html", "pdf", "png", "docx", "md", "json"]);

/** How PDF and PNG lay a schedule out: a list, a week or a month a sheet, or a list for each person. */
export const exportLayout = z.enum(["list", "week", "month", "pack"]);

export const exportPaper = z.enum(["a4", "a3"]);

export type ExportFormat = z.infer<typeof exportFormat>;
export type ExportLayout = z.infer<typeof exportLayout>;
export type ExportPaper = z.infer<typeof exportPaper>;

/** Whether a file of this form shows the activities of its days beside the messages: then they alone are worth a file. */
export function showsActivities(format: ExportFormat, layout: ExportLayout = "list"): boolean {
  if (format === "pdf" || format === "png") return layout === "week" || layout === "month";
  return format === "ics" || format === "md" || format === "json";
}

const exportSelection = z.object({
  from: dateText,
  to: dateText,
  groupIds: z.array(recordId).optional(),
  staffIds: z.array(recordId).optional(),
});

export type ExportSelection = z.infer<typeof exportSelection>;

const printed = z.object({
  format: z.enum(["pdf", "png"]),
  paper: exportPaper.optional(),
  jobId: jobId.optional(),
});

const exportPreview = z.object({
  count: z.number().int(),
  images: z.number().int(),
  days: z.number().int(),
  /** Activities of those days; none for a selection by staff. */
  activities: z.number().int(),
  groups: z.array(z.string()),
  staff: z.array(z.string()),
  unfilled: z.array(z.object({ messageId: recordId, title: z.string(), at: z.string(), fields: z.array(z.string()) })),
  /** Messages that use a customer's words without consent: they keep the file from being made. */
  unagreed: z.array(
    z.object({
      messageId: recordId,
      title: z.string(),
      at: z.string(),
      quotes: z.array(z.object({ id: recordId, name: z.string() })),
    }),
  ),
});

export type ExportPreview = z.infer<typeof exportPreview>;

export const exportsContract = {
  ...exportJobOperations,
  /** What would leave the app: how many messages, which merge fields are not filled, whose words may not be used. */
  preview: operation.input(exportSelection).output(exportPreview),
  /** Makes the file. Stops at a customer's words without consent (S6), and at unfilled merge fields unless `allowUnfilled`, and then writes 【待填：…】 in their place. */
  create: operation
    .input(
      exportSelection.extend({
        format: exportFormat,
        allowUnfilled: z.boolean().optional(),
        /** For PDF and PNG: a list on A4 unless said. Weeks and months lie across the paper. */
        layout: exportLayout.optional(),
        paper: exportPaper.optional(),
        jobId: jobId.optional(),
      }),
    )
    .output(z.file()),
  /** An activity's run sheet to print, or as a picture of it. */
  runSheet: operation.input(printed.extend({ activityId: recordId })).output(z.file()),
  /** A persona's portrait to print, or as a picture of it. */
  portrait: operation.input(printed.extend({ personaId: recordId })).output(z.file()),
};
