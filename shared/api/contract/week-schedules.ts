import { z } from "zod";
import { LONGEST_CODE_TEXT } from "../../domain/poster-link";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

/** The week that holds `day`; with `to` the days from `day` to it instead, a month at most. */
const span = z.object({ groupId: recordId, day: dateText, to: dateText.optional() });

/** How a week is drawn: a poster to be taken in at a glance, or everything at length to scroll through. */
export const weekPictureShape = z.enum(["poster", "long"]);

/** Width of a long image in px, before it is made twice as large; a chat shows either over the whole screen. */
export const longImageWidth = z.literal([750, 1080]);

export type WeekPictureShape = z.infer<typeof weekPictureShape>;
export type LongImageWidth = z.infer<typeof longImageWidth>;

export const weekSchedulesContract = {
  /**
   * Those days as a PNG to post, in the shop's colours, at twice its size: a poster unless said, 750 px wide unless said.
   * Its code leads to `link`: the shop's own when nothing is given, none when it is empty.
   */
  poster: operation
    .input(
      span.extend({
        shape: weekPictureShape.optional(),
        width: longImageWidth.optional(),
        link: z.string().max(LONGEST_CODE_TEXT).optional(),
        jobId: jobId.optional(),
      }),
    )
    .output(z.file()),
  /** What a group's members can do in those days, in their words, the text to paste (S35), and what a picture of it needs. */
  view: operation.input(span).output(
    z.object({
      groupName: z.string(),
      shopId: recordId.nullable(),
      shopName: z.string(),
      colour: z.string().nullable(),
      posterLink: z.string(),
      from: dateText,
      to: dateText,
      /** 本周安排, or 安排 for days that are no week. */
      name: z.string(),
      heading: z.string(),
      closing: z.string(),
      lines: z.array(
        z.object({
          activityId: recordId,
          start: wallTime,
          end: wallTime,
          day: dateText,
          when: z.string(),
          title: z.string(),
          gives: z.string(),
        }),
      ),
      text: z.string(),
    }),
  ),
};
