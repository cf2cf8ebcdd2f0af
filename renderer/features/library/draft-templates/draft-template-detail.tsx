import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { useTrash } from "../../../ui/use-trash";
import { DraftTemplatePage } from "./draft-template-page";
import { ShippedDraftTemplatePage } from "./shipped-draft-template-page";

/** The open template: one's own to write on, a shipped one to read. */
export function DraftTemplateDetail({ entry }: { readonly entry: DraftTemplateEntry }) {
  const records = useQuery(api.draftTemplates.list.queryOptions());
  const trash = useTrash("draftTemplates");
  const [, setSelectedId] = useSelectedId();
  if (entry.id === null) return <ShippedDraftTemplatePage entry={entry} />;
  const putAway = async (id: string) => {
    await trash(id, entry.template.name);
    // A shipped one comes back in the place of the one that stood for it.
    setSelectedId(entry.template.standsFor || undefined);
  };
  return (
    <QueryGate query={records}>
      {(list) => {
        const record = list.find(({ id }) => id === entry.id);
        return record ? (
          <DraftTemplatePage template={record} templateKey={entry.key} onTrash={() => void putAway(record.id)} />
        ) : null;
      }}
    </QueryGate>
  );
}
