import { z } from "zod";
import { recurrenceRule } from "../../domain/recurrence";
import { isZoneKnown } from "../../domain/recurrence-zone";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** A wall time, or a date when whole days repeat. */
const moment = z.union([wallTime, dateText]);

export const recurrenceContract = {
  /**
   * When a rule occurs between two days, both included: wall times, or dates when `start` is one. Needs no workspace.
   * With a zone, times that its clocks jump over are left out (RFC 5545); it must be given when UNTIL is in UTC.
   */
  expand: operation
    .input(
      z.object({
        /** `FREQ=…`, RFC 5545's date part; `RSCALE=CHINESE` for yearly lunar days. */
        rule: z.string(),
        start: moment,
        from: dateText,
        to: dateText,
        timeZone: z.string().refine(isZoneKnown, { message: "zone_unknown" }).optional(),
        /** Days left out. */
        except: z.array(dateText).max(10_000).optional(),
      }),
    )
    .output(z.array(moment)),
  /** A rule taken apart, and its canonical spelling, which is the one to store. */
  read: operation.input(z.object({ rule: z.string() })).output(z.object({ rule: recurrenceRule, text: z.string() })),
};
