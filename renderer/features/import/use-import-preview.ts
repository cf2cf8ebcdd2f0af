import type { ImportField, ImportMapping } from "@shared/domain/import-plan";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../api/client";

/** The dry run of a plan file with the sheet and mapping chosen so far; while it runs again the old one stays. */
export function useImportPreview(file: File) {
  const [sheet, setSheet] = useState<string | undefined>(undefined);
  const [mapping, setMapping] = useState<ImportMapping | undefined>(undefined);
  const options = { file, ...(sheet !== undefined && { sheet }), ...(mapping && { mapping }) };
  const preview = useQuery({
    queryKey: [...api.imports.preview.key(), file.name, file.size, file.lastModified, sheet, mapping],
    queryFn: () => client.imports.preview(options),
    placeholderData: keepPreviousData,
  });
  return {
    preview,
    options,
    chooseSheet: (name: string) => {
      setSheet(name);
      // Another sheet has other columns: what was corrected for the one before means nothing here.
      setMapping(undefined);
    },
    mapColumn: (index: number, field: ImportField) => {
      if (!preview.data) return;
      setMapping(remap(preview.data.mapping, index, field));
    },
  };
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
