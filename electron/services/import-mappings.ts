import { QunceError } from "@shared/api/errors";
import { findMapping, headersOf, type SavedMapping, withMappings } from "@shared/domain/import-mapping";
import type { WriteDb } from "../store/database";
import { getSettings, updateSettings } from "../store/settings";
import type { Store } from "../store/store";
import type { ImportFile } from "./import-file";

const LONGEST_NAME = 60;

/** What this workspace remembers of columns, the latest first. */
export function listMappings(store: Store): SavedMapping[] {
  return getSettings(store.db).importMappings;
}

/** Remembers mappings as one step; those of the same name or for the same headers give way. */
export function saveMappings(store: Store, mappings: readonly SavedMapping[]): SavedMapping[] {
  const subject = mappings.map(({ name }) => name).join("、");
  const clean = mappings.map((each) => ({ ...each, headers: headersOf(each.headers) ?? each.headers }));
  return store.write({ code: "importMappings.save", subject }, (tx) => {
    const importMappings = withMappings(getSettings(tx).importMappings, clean);
    return updateSettings(tx, { importMappings }).importMappings;
  });
}

/** Forgets a mapping. Throws IMPORT_MAPPING_MISSING for a name that is not remembered. */
export function removeMapping(store: Store, name: string): SavedMapping[] {
  const saved = listMappings(store);
  if (!saved.some((each) => each.name === name)) {
    const known = saved.map((each) => each.name).join("、") || "—";
    throw new QunceError("IMPORT_MAPPING_MISSING", { name, known });
  }
  return store.write({ code: "importMappings.remove", subject: name }, (tx) => {
    const importMappings = getSettings(tx).importMappings.filter((each) => each.name !== name);
    return updateSettings(tx, { importMappings }).importMappings;
  });
}

/** Remembers, within the step that takes a file in, how the person had its columns read; undoing the import forgets it again. */
export function rememberColumns(tx: WriteDb, file: ImportFile): void {
  const headers = file.headerLine === 0 ? undefined : headersOf(file.headers);
  if (file.mappingFrom !== "given" || headers === undefined) return;
  const saved = getSettings(tx).importMappings;
  const known = findMapping(saved, headers);
  const next = { name: known?.name ?? freeName(file.name, saved), headers, mapping: file.mapping };
  updateSettings(tx, { importMappings: withMappings(saved, [next]) });
}

/** The file's name without its ending; a second one of that name has a number. */
function freeName(fileName: string, saved: readonly SavedMapping[]): string {
  const base =
    fileName
      .replace(/(?<=.)\.[a-z]{3,4}$/i, "")
      .slice(0, LONGEST_NAME - 4)
      .trim() || fileName;
  const isTaken = (name: string) => saved.some((each) => each.name === name);
  let name = base;
  for (let number = 2; isTaken(name); number += 1) name = `${base} ${number}`;
  return name;
}
