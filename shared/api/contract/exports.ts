import { z } from "zod";
import { recordId } from "../../domain/record";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";

/** Formats of a schedule: one text a message (zip), one text file, CSV, XLSX, iCalendar, one offline page for a phone. */
export const exportFormat = z.enum(["texts", "text", "csv", "xlsx", "ics", "html"]);

export type ExportFormat = z.infer<typeof exportFormat>;

const exportSelection = z.object({
  from: dateText,
  to: dateText,
  groupIds: z.array(recordId).optional(),
  staffIds: z.array(recordId).optional(),
});

export type ExportSelection = z.infer<typeof exportSelection>;

export const exportsContract = {
  /** What would leave the app: how many messages, and which merge fields are not filled. */
  preview: operation.input(exportSelection).output(
    z.object({
      count: z.number().int(),
      images: z.number().int(),
      days: z.number().int(),
      groups: z.array(z.string()),
      staff: z.array(z.string()),
      unfilled: z.array(
        z.object({ messageId: recordId, title: z.string(), at: z.string(), fields: z.array(z.string()) }),
      ),
    }),
  ),
  /** Makes the file. Stops at unfilled merge fields unless `allowUnfilled`, and then writes 【待填：…】 in their place. */
  create: operation
    .input(exportSelection.extend({ format: exportFormat, allowUnfilled: z.boolean().optional() }))
    .output(z.file()),
};
