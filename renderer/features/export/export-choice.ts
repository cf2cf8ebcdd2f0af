import type { ExportFormat, ExportSelection } from "@shared/api/contract/exports";
import type { DateText } from "@shared/domain/wall-time";
import { type DaySpan, daysOf, EXPORT_SPANS, type ExportSpan } from "./export-span";

/** Everything chosen in the export dialog. */
export type ExportChoice = {
  readonly span: ExportSpan;
  readonly custom: DaySpan;
  readonly groupIds: readonly string[];
  readonly staffIds: readonly string[];
  readonly format: ExportFormat;
  readonly allowUnfilled: boolean;
};

/** A file that was made, and how many messages it holds. */
export type MadeExport = { readonly file: File; readonly format: ExportFormat; readonly count: number };

/** What the dialog starts with: what it was asked for, or today for everyone as a page for a phone. */
export function startChoice(
  asked: Partial<ExportSelection> | undefined,
  today: DateText,
  weekStart: 1 | 7,
): ExportChoice {
  const custom = { from: asked?.from ?? today, to: asked?.to ?? asked?.from ?? today };
  const named = EXPORT_SPANS.find((span) => {
    const days = daysOf(span, today, weekStart, custom);
    return span !== "custom" && days.from === custom.from && days.to === custom.to;
  });
  return {
    span: named ?? "custom",
    custom,
    groupIds: asked?.groupIds ?? [],
    staffIds: asked?.staffIds ?? [],
    format: "html",
    allowUnfilled: false,
  };
}

/** The part of a choice that says which messages. */
export function selectionOf(choice: ExportChoice, today: DateText, weekStart: 1 | 7): ExportSelection {
  const { from, to } = daysOf(choice.span, today, weekStart, choice.custom);
  return {
    from,
    to,
    ...(choice.groupIds.length > 0 && { groupIds: [...choice.groupIds] }),
    ...(choice.staffIds.length > 0 && { staffIds: [...choice.staffIds] }),
  };
}
