import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder } from "./fresh-store";
import { findProgram, runProgram } from "./run-program";

const [TO_TEXT, INFO] = ["pdftotext", "pdfinfo"].map(findProgram);

/** Whether this machine has Poppler: what a PDF says is only checked there. */
export const hasPoppler = TO_TEXT !== undefined && INFO !== undefined;

/** What a PDF says, as another program reads it, and how many pages of which size (in points) it has. */
export function readPdf(content: Uint8Array): { text: string; pages: number; width: number; height: number } {
  if (TO_TEXT === undefined || INFO === undefined) throw new Error("Poppler is not installed");
  const folder = freshFolder();
  const file = join(folder, "page.pdf");
  writeFileSync(file, content);
  const info = runProgram(INFO, [file], folder);
  const [, width, height] = info.match(/Page size:\s+([\d.]+) x ([\d.]+)/) ?? [];
  return {
    text: runProgram(TO_TEXT, ["-layout", file, "-"], folder),
    pages: Number(info.match(/Pages:\s+(\d+)/)?.[1]),
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}
