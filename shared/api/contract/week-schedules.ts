import { z } from "zod";
import { LONGEST_CODE_TEXT } from "../../domain/draw-qr-code";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

export const weekSchedulesContract = {
  /** That week as a PNG to post, with a code that leads to `link` when one is given. */
  poster: operation
    .input(z.object({ groupId: recordId, day: dateText, link: z.string().max(LONGEST_CODE_TEXT).optional() }))
    .output(z.file()),
  /** What a group's members can do in the week that holds a day, in their words, and the text to paste (S35). */
  view: operation.input(z.object({ groupId: recordId, day: dateText })).output(
    z.object({
      groupName: z.string(),
      shopName: z.string(),
      from: dateText,
      to: dateText,
      heading: z.string(),
      closing: z.string(),
      lines: z.array(
        z.object({
          activityId: recordId,
          start: wallTime,
          end: wallTime,
          when: z.string(),
          title: z.string(),
          gives: z.string(),
        }),
      ),
      text: z.string(),
    }),
  ),
};
