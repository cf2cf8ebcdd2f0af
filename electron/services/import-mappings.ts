import { QunceError } from "@shared/api/errors";
import { findMapping, findNamesake, headersOf, type SavedMapping, withMappings } from "@shared/domain/import-mapping";
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

/**
 * Calls a mapping by another name as one step; it keeps its place. Throws IMPORT_MAPPING_MISSING for a name that is not remembered,
 * IMPORT_MAPPING_TAKEN where the new name reads the same as another's; its own may be written differently.
 */
export function renameMapping(store: Store, name: string, newName: string): SavedMapping[] {
  const saved = listMappings(store);
  requireName(saved, name);
  const others = saved.filter((each) => each.name !== name);
  const namesake = findNamesake(others, newName);
  if (namesake) throw new QunceError("IMPORT_MAPPING_TAKEN", { name: namesake.name });
  return store.write({ code: "importMappings.rename", subject: `${name} → ${newName}` }, (tx) => {
    const importMappings = saved.map((each) => (each.name === name ? { ...each, name: newName } : each));
    return updateSettings(tx, { importMappings }).importMappings;
  });
}

/** Forgets a mapping. Throws IMPORT_MAPPING_MISSING for a name that is not remembered. */
export function removeMapping(store: Store, name: string): SavedMapping[] {
  requireName(listMappings(store), name);
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

function requireName(saved: readonly SavedMapping[], name: string): void {
  if (saved.some((each) => each.name === name)) return;
  const known = saved.map((each) => each.name).join("、") || "—";
  throw new QunceError("IMPORT_MAPPING_MISSING", { name, known });
}

/** The file's name without its ending; a second one of that name has a number. */
function freeName(fileName: string, saved: readonly SavedMapping[]): string {
  const base =
    fileName
      .replace(/(?<=.)\.[a-z]{3,4}$/i, "")
      .slice(0, LONGEST_NAME - 4)
      .trim() || fileName;
  let name = base;
  for (let number = 2; findNamesake(saved, name); number += 1) name = `${base} ${number}`;
  return name;
}
