import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import type { SnippetEntry } from "@shared/api/contract/snippets";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { usePutAway } from "../entries/use-put-away";
import { ShippedSnippetPage } from "./shipped-snippet-page";
import { SnippetPage } from "./snippet-page";

type Props = { readonly entry: SnippetEntry; readonly uses: UsesOfEntry | undefined };

/** The open snippet: one's own to write on, a shipped one to read. */
export function SnippetDetail({ entry, uses }: Props) {
  const records = useQuery(api.snippets.list.queryOptions());
  const putAway = usePutAway("snippets");
  if (entry.id === null) return <ShippedSnippetPage entry={entry} uses={uses} />;
  return (
    <QueryGate query={records}>
      {(list) => {
        const record = list.find(({ id }) => id === entry.id);
        return record ? <SnippetPage snippet={record} uses={uses} onTrash={() => void putAway(record)} /> : null;
      }}
    </QueryGate>
  );
}
