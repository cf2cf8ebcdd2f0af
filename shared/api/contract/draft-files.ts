import { z } from "zod";
import { channel } from "../../domain/channel";
import { recordId } from "../../domain/record";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

const draftImportOptions = z.object({
  /** Documents, and pictures they name; `path` is the file with its folder, as it is found again by next time. */
  files: z
    .array(z.object({ file: z.file(), path: z.string().min(1).max(500) }))
    .min(1)
    .max(500),
  /** One draft for each chapter instead of one for each file. */
  perHeading: z.boolean().optional(),
  /** Overwrites drafts that were changed in the app since they were taken in. */
  replaceEdited: z.boolean().optional(),
  /** Where new drafts go; a group chat unless given. */
  channel: channel.optional(),
});

const fileProblem = z.object({ path: z.string(), reason: z.string() });

const draftImportPreview = z.object({
  items: z.array(
    z.object({
      path: z.string(),
      heading: z.string(),
      title: z.string(),
      excerpt: z.string(),
      characters: z.number().int(),
      images: z.number().int(),
      /** Pictures that came with none of the files; their place keeps their name. */
      missingImages: z.array(z.string()),
      /** `edited`: changed both in the file and in the app; kept unless `replaceEdited`. */
      action: z.enum(["create", "update", "same", "edited"]),
      draftId: recordId.nullable(),
    }),
  ),
  /** Files that could not be read; `reason` is a code of the error catalogue's reasons. */
  problems: z.array(fileProblem),
});

const draftImportResult = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  same: z.number().int(),
  kept: z.number().int(),
  /** The drafts of the files, in their order, old and new. */
  ids: z.array(recordId),
  problems: z.array(fileProblem),
});

/** What a draft can be written as. */
export const draftFormat = z.enum(["md", "docx", "html", "txt"]);

export type DraftFormat = z.infer<typeof draftFormat>;
export type DraftImportOptions = z.infer<typeof draftImportOptions>;
export type DraftImportPreview = z.infer<typeof draftImportPreview>;
export type DraftImportResult = z.infer<typeof draftImportResult>;

/** Operations of drafts on files: taking documents in, writing one out. */
export const draftFileOperations = {
  /** A dry run: says draft by draft what would happen. Writes nothing. */
  importPreview: operation.input(draftImportOptions).output(draftImportPreview),
  /** Takes documents in as one step (one undo); the same files again change what changed and double nothing. */
  importFiles: operation.input(draftImportOptions).output(draftImportResult),
  /** The draft as a file, as it was written: fields stay `{{…}}`. With `withImages` Markdown and text come with their pictures, as one ZIP. */
  export: operation
    .input(
      z.object({
        id: recordId,
        format: draftFormat,
        withImages: z.boolean().optional(),
        jobId: jobId.optional(),
      }),
    )
    .output(z.file()),
};
