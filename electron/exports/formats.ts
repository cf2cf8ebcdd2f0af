import type { ExportFormat } from "@shared/api/contract/exports";
import type { Exporter } from "./exporter";

/** A format: its file's ending and type, and its exporter, loaded only when asked for so that start-up stays light (G12). */
type Format = {
  readonly extension: string;
  readonly type: string;
  readonly load: () => Promise<Exporter>;
};

/** Formats that are a printed page: `print/pages.ts` lays them out and the host's printer makes the file. */
export const printedFormats = {
  pdf: { extension: "pdf", type: "application/pdf" },
  png: { extension: "png", type: "image/png" },
} as const;

export type PrintedFormat = keyof typeof printedFormats;

/** Every format a schedule leaves in that we write ourselves. */
export const formats: Readonly<Record<Exclude<ExportFormat, PrintedFormat>, Format>> = {
  text: {
    extension: "txt",
    type: "text/plain;charset=utf-8",
    load: async () => (await import("./text")).exportText,
  },
  texts: {
    extension: "zip",
    type: "application/zip",
    load: async () => (await import("./texts")).exportTexts,
  },
  csv: {
    extension: "csv",
    type: "text/csv;charset=utf-8",
    load: async () => (await import("./csv")).exportCsv,
  },
  xlsx: {
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    load: async () => (await import("./xlsx")).exportXlsx,
  },
  ics: {
    extension: "ics",
    type: "text/calendar;charset=utf-8",
    load: async () => (await import("./ics")).exportIcs,
  },
  html: {
    extension: "html",
    type: "text/html;charset=utf-8",
    load: async () => (await import("./html")).exportHtml,
  },
  docx: {
    extension: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    load: async () => (await import("./docx")).exportDocx,
  },
  md: {
    extension: "md",
    type: "text/markdown;charset=utf-8",
    load: async () => (await import("./markdown")).exportMarkdown,
  },
  json: {
    extension: "json",
    type: "application/json",
    load: async () => (await import("./json")).exportJson,
  },
};
