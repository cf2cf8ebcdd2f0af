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
  if (PROGRAM === undefined) throw new Error("LibreOffice is not installed");
  const folder = freshFolder();
  const out = join(folder, "out");
  writeFileSync(join(folder, name), content);
  const args = [
    `-env:UserInstallation=file://${join(folder, "home")}`,
    "--headless",
    // UTF-8, commas, quotes; formulas are worked out when a CSV is opened.
    ...(name.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1,,0,false,true,false,false,true"] : []),
    // Every sheet to a file of its own, as shown.
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    "--outdir",
    out,
    join(folder, name),
  ];
  runProgram(PROGRAM, args, folder);
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
  if (PROGRAM === undefined) throw new Error("LibreOffice is not installed");
  const folder = freshFolder();
  const out = join(folder, "out");
  writeFileSync(join(folder, name), content);
  const args = [
    `-env:UserInstallation=file://${join(folder, "home")}`,
    "--headless",
    ...(name.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : []),
    "--convert-to",
    "txt:Text (encoded):UTF8",
    "--outdir",
    out,
    join(folder, name),
  ];
  runProgram(PROGRAM, args, folder);
  const text = readFileSync(join(out, name.replace(/\.[^.]+$/, ".txt")), "utf8");
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
