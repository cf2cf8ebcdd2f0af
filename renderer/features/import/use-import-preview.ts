import type { ImportPreview } from "@shared/api/contract/imports";
import type { ImportField, ImportMapping } from "@shared/domain/import-plan";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../api/client";
import { useStoredState } from "../../browser/stored-state";
import { findMapping, readMappings, type SavedMappings, signatureOf, withMapping } from "./saved-mappings";

const NONE: SavedMappings = [];

/**
 * The dry run of a plan file with the sheet and mapping chosen so far; while it runs again the old one stays. A mapping that
 * was corrected for the same headers before is taken again by itself.
 */
export function useImportPreview(file: File) {
  const [sheet, setSheet] = useState<string | undefined>(undefined);
  const [corrected, setCorrected] = useState<ImportMapping | undefined>(undefined);
  const [saved, save] = useStoredState("import.mappings", NONE, readMappings);
  const [isGuessed, setGuessed] = useState(false);
  const first = useDryRun({ file, ...(sheet !== undefined && { sheet }) });
  const signature = first.data && signatureOf(first.data.columns);
  const known = isGuessed ? undefined : findMapping(saved, signature);
  const mapping = corrected ?? known;
  const options = { file, ...(sheet !== undefined && { sheet }), ...(mapping && { mapping }) };
  const again = useDryRun(options, { enabled: mapping !== undefined, meanwhile: first.data });
  const preview = mapping ? again : first;
  return {
    preview,
    options,
    /** Whether the columns are taken as they were corrected the last time. */
    isRemembered: corrected === undefined && known !== undefined,
    /** Takes the columns as they are guessed, now and the next time. */
    forget: () => {
      setGuessed(true);
      setCorrected(undefined);
      if (signature !== undefined) save(withMapping(saved, signature, undefined));
    },
    chooseSheet: (name: string) => {
      setSheet(name);
      // Another sheet has other columns: what was corrected for the one before means nothing here.
      setCorrected(undefined);
      setGuessed(false);
    },
    mapColumn: (index: number, field: ImportField) => {
      if (!preview.data) return;
      const next = remap(preview.data.mapping, index, field);
      setCorrected(next);
      if (signature !== undefined) save(withMapping(saved, signature, next));
    },
  };
}

type DryRunOptions = { readonly file: File; readonly sheet?: string; readonly mapping?: ImportMapping };

type DryRunState = { readonly enabled: boolean; readonly meanwhile: ImportPreview | undefined };

function useDryRun(
  options: DryRunOptions,
  { enabled, meanwhile }: DryRunState = { enabled: true, meanwhile: undefined },
) {
  const { file, sheet, mapping } = options;
  return useQuery({
    queryKey: [...api.imports.preview.key(), file.name, file.size, file.lastModified, sheet, mapping],
    queryFn: () => client.imports.preview(options),
    // What stands on the screen stays there while it is read again.
    placeholderData: (before) => before ?? meanwhile,
    enabled,
  });
}

/** Meanings that several columns may share: their values are joined. */
const SHARED: readonly ImportField[] = ["ignore", "images", "tags", "note", "sender"];

/** A mapping with one column changed; a meaning stands for one column only, unless several may share it. */
export function remap(mapping: ImportMapping, index: number, field: ImportField): ImportMapping {
  const next: ImportMapping = { ...mapping };
  if (!SHARED.includes(field)) {
    for (const [column, meaning] of Object.entries(next)) if (meaning === field) next[column] = "ignore";
  }
  next[String(index)] = field;
  return next;
}
