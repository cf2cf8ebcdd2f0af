import type { ExportSelection } from "@shared/api/contract/exports";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** What would leave the app; stays on the last answer while the next one comes, so that nothing jumps. */
export function useExportPreview(selection: ExportSelection) {
  return useQuery(api.exports.preview.queryOptions({ input: selection, placeholderData: keepPreviousData }));
}

export type ExportPreviewQuery = ReturnType<typeof useExportPreview>;
