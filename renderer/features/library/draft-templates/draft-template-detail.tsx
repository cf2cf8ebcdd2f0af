import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { usePutAway } from "../entries/use-put-away";
import { DraftTemplatePage } from "./draft-template-page";
import { ShippedDraftTemplatePage } from "./shipped-draft-template-page";

/** The open template: one's own to write on, a shipped one to read. */
export function DraftTemplateDetail({ entry }: { readonly entry: DraftTemplateEntry }) {
  const records = useQuery(api.draftTemplates.list.queryOptions());
  const putAway = usePutAway("draftTemplates");
  if (entry.id === null) return <ShippedDraftTemplatePage entry={entry} />;
  return (
    <QueryGate query={records}>
      {(list) => {
        const record = list.find(({ id }) => id === entry.id);
        return record ? (
          <DraftTemplatePage template={record} templateKey={entry.key} onTrash={() => void putAway(record)} />
        ) : null;
      }}
    </QueryGate>
  );
}
