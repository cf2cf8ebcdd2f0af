import { z } from "zod";
import { channel } from "../../domain/channel";
import { acceptance, acceptanceKind } from "../../domain/check/acceptance";
import { finding } from "../../domain/check/finding";
import { lotteryFacts } from "../../domain/check/lottery-rule-text";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** A finding, and whether somebody accepted it for this text. */
const judgedFinding = finding.extend({ acceptanceId: recordId.nullable() });

export type JudgedFinding = z.infer<typeof judgedFinding>;

/** The most characters that one check takes: a book, far above any copy. */
const MOST_TEXT = 1_000_000;

const text = z.string().max(MOST_TEXT);

/** A rule pack as a list shows it. `own` is the user's own. */
const packEntry = z.object({
  pack: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  asOf: z.string().nullable(),
  rules: z.number().int().nonnegative(),
  isOn: z.boolean(),
});

export type PackEntry = z.infer<typeof packEntry>;

/** A record of a span of days with what was found in it. */
const checkedRecord = z.object({
  kind: z.enum(["messages", "drafts"]),
  id: recordId,
  title: z.string(),
  at: wallTime,
  place: z.string(),
  findings: z.array(judgedFinding),
});

export type CheckedRecord = z.infer<typeof checkedRecord>;

const counts = z.object({ error: z.number().int(), warning: z.number().int(), hint: z.number().int() });

export const checksContract = {
  /** Any text; needs no workspace. With one, its own rules and its choice of packs count unless packs are named. */
  text: operation
    .input(z.object({ text, channel: channel.optional(), packs: z.array(z.string()).max(50).optional() }))
    .output(z.array(judgedFinding)),
  /** A draft against everything the workspace knows of it; `text` and `channel` stand in for what is not saved yet. */
  draft: operation
    .input(z.object({ id: recordId, text: text.optional(), channel: channel.optional() }))
    .output(z.array(judgedFinding)),
  /** How many findings that nobody accepted each of these drafts has. */
  drafts: operation
    .input(z.object({ ids: z.array(recordId).max(500) }))
    .output(z.array(z.object({ id: recordId, counts }))),
  /** A message as it will be pasted. */
  message: operation.input(z.object({ id: recordId })).output(z.array(judgedFinding)),
  /** Every message of a span of days (both included) in which something was found, in time order, and who gets to speak. */
  span: operation
    .input(
      z.object({
        from: dateText,
        to: dateText,
        groupIds: z.array(recordId).optional(),
        staffIds: z.array(recordId).optional(),
      }),
    )
    .output(
      z.object({
        records: z.array(checkedRecord),
        checked: z.number().int(),
        counts,
        balance: z.object({ vertical: z.number().int(), horizontal: z.number().int(), isOneSided: z.boolean() }),
      }),
    ),
  /** The packs there are, those of the workspace switched on or off. */
  packs: operation.output(z.array(packEntry)),
  /** Lets a finding stand for the paragraph as it is written. */
  accept: operation
    .input(
      z.object({
        /** The whole text that was checked. */
        text,
        ruleId: z.string().min(1).max(120),
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        kind: acceptanceKind,
        source: z.string().max(300).optional(),
        date: dateText.nullable().optional(),
        mediaId: recordId.nullable().optional(),
        note: z.string().max(2000).optional(),
      }),
    )
    .output(acceptance),
  /** The rules of a draw in full, to be published beforehand. */
  lotteryRules: operation.input(lotteryFacts).output(z.object({ text: z.string() })),
};
