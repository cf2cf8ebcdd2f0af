/** A step as lists and the undo button show it. */
export type Step = {
  readonly txnId: string;
  readonly label: { readonly code: string; readonly subject: string };
  readonly at: string;
  /** How many rows it changed. */
  readonly changes: number;
};

/** A step as it lies in the log, with its number of changes. */
export type StepRow = { seq: number; id: string; code: string; subject: string; at: string; state: string; n: number };

/** The columns of a `StepRow`, from a FROM of "steps" s. */
export const stepColumns = `s."seq", s."id", s."code", s."subject", s."at", s."state",
  (SELECT count(*) FROM "changes" c WHERE c."step" = s."seq") AS "n"`;

/** The step a row stands for. */
export function toStep({ id, code, subject, at, n }: StepRow): Step {
  return { txnId: id, label: { code, subject }, at, changes: n };
}
