import { z } from "zod";
import { channel } from "../../domain/channel";
import { recordId } from "../../domain/record";
import { renderedDraft } from "../../domain/render/rendered-draft";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

const renderDraftOptions = z.object({
  id: recordId,
  /** The draft's own channel unless given. */
  channel: channel.optional(),
  /** Whose values fill its fields; nobody's in particular unless given. */
  groupId: recordId.nullable().optional(),
  /** Adds the draft's labels as topics where the channel has them. */
  withTopics: z.boolean().optional(),
});

export type RenderDraftOptions = z.infer<typeof renderDraftOptions>;

export const rendersContract = {
  /** A draft as it is pasted into a channel. Writes nothing. */
  draft: operation.input(renderDraftOptions).output(renderedDraft),
  /** A draft as an article for the 公众号 editor: HTML, plain text and numbered pictures in one ZIP. */
  article: operation.input(z.object({ id: recordId, jobId: jobId.optional() })).output(z.file()),
  /** A Markdown, HTML, Word or text file as it is pasted into a channel; works without a workspace. */
  file: operation.input(z.object({ file: z.file(), channel })).output(renderedDraft),
};
