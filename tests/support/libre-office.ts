import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { freshFolder } from "./fresh-store";
import { findProgram, runProgram } from "./run-program";

const PROGRAM = findProgram("soffice");

/** Whether this machine has LibreOffice: tests that read our files with it are left out elsewhere. */
export const hasLibreOffice = PROGRAM !== undefined;

/** Opens a spreadsheet in LibreOffice and answers with what its cells show, sheet by sheet. */
export function shownByLibreOffice(name: string, content: string | Uint8Array): Record<string, string[][]> {
  // UTF-8, commas, quotes; formulas are worked out when a CSV is opened.
  const reading = name.endsWith(".csv") ? "CSV:44,34,76,1,,0,false,true,false,false,true" : undefined;
  // Every sheet to a file of its own, as shown.
  const shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const out = converted(name, content, shown, reading);
  return Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((file) => [
        file,
        Papa.parse<string[]>(readFileSync(join(out, file), "utf8"), { skipEmptyLines: true }).data,
      ]),
  );
}

/** Opens a document (DOCX, HTML) in LibreOffice and answers with its text, line by line, list marks as it shows them. */
export function textByLibreOffice(name: string, content: string | Uint8Array): string[] {
  const reading = name.endsWith(".html") ? "HTML (StarWriter)" : undefined;
  const out = converted(name, content, "txt:Text (encoded):UTF8", reading);
  const text = readFileSync(join(out, name.replace(/\.[^.]+$/, ".txt")), "utf8");
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Converts a file by LibreOffice; answers with the folder of what came of it. */
function converted(name: string, content: string | Uint8Array, to: string, reading: string | undefined): string {
  if (PROGRAM === undefined) throw new Error("LibreOffice is not installed");
  const folder = freshFolder();
  const out = join(folder, "out");
  writeFileSync(join(folder, name), content);
  const home = `-env:UserInstallation=file://${join(folder, "home")}`;
  const filter = reading === undefined ? [] : [`--infilter=${reading}`];
  const args = [home, "--headless", ...filter, "--convert-to", to, "--outdir", out, join(folder, name)];
  runProgram(PROGRAM, args, folder);
  return out;
}
