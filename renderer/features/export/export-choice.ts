import type { LeftOut } from "@shared/api/contract/export-jobs";
import type { ExportFormat, ExportLayout, ExportPaper, ExportSelection } from "@shared/api/contract/exports";
import type { DateText } from "@shared/domain/wall-time";
import { type DaySpan, daysOf, EXPORT_SPANS, type ExportSpan } from "./export-span";

/** Everything chosen in the export dialog. */
export type ExportChoice = {
  readonly span: ExportSpan;
  readonly custom: DaySpan;
  readonly groupIds: readonly string[];
  readonly staffIds: readonly string[];
  readonly format: ExportFormat;
  /** How PDF and PNG are laid out, and on which paper. */
  readonly layout: ExportLayout;
  readonly paper: ExportPaper;
  readonly allowUnfilled: boolean;
  /** Serious findings were looked at and may leave. */
  readonly allowFindings: boolean;
};

/** A file that was made, how many messages (or, without any, activities) it holds, and which pictures it does not. */
export type MadeExport = {
  readonly file: File;
  readonly format: ExportFormat;
  readonly count: number;
  readonly activities: number;
  readonly leftOut: readonly LeftOut[];
};

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
    layout: "list",
    paper: "a4",
    allowUnfilled: false,
    allowFindings: false,
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

/** What a choice says about the page; nothing where the format is not one. */
export function pageOf({ format, layout, paper }: ExportChoice): { layout?: ExportLayout; paper?: ExportPaper } {
  return isPage(format) ? { layout, paper } : {};
}

/** Whether a format is a page laid out on paper. */
export function isPage(format: ExportFormat): boolean {
  return format === "pdf" || format === "png";
}
