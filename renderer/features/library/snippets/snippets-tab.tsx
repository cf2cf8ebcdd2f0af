import type { SnippetEntry } from "@shared/api/contract/snippets";
import { type SnippetKind, snippetKind, textOfSnippet } from "@shared/domain/snippet";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { StatusChip } from "../../../ui/status-chip";
import { useCreateRecord } from "../../../ui/use-create-record";
import { EntryBank } from "../entries/entry-bank";
import { EntryFilter } from "../entries/entry-filter";
import { lastUsedInWords } from "../entries/last-used";
import { SnippetDetail } from "./snippet-detail";

/** The snippets 话术: what comes with the app and one's own, to copy or to put into a draft (C18, S28, S41, S52, S56). */
export function SnippetsTab() {
  const { t } = useTranslation(["library", "words", "common"]);
  const today = useToday();
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<SnippetKind | null>(null);
  const create = useCreateRecord();
  const input = { words, ...(kind && { kind }) };
  const bank = useQuery(api.snippets.bank.queryOptions({ input, placeholderData: keepPreviousData }));
  const uses = useQuery(api.snippets.uses.queryOptions());
  const usesOf = (key: string) => uses.data?.find((item) => item.key === key);
  const subOf = ({ key, snippet }: SnippetEntry) =>
    [lastUsedInWords(usesOf(key), today, t), snippet.question || textOfSnippet(snippet).replace(/\s+/g, " ")]
      .filter(Boolean)
      .join(" · ")
      .replace(/\{\{|\}\}/g, "")
      .slice(0, 80);
  return (
    <QueryGate query={bank}>
      {(entries) => (
        <EntryBank
          storageKey="snippets"
          label={t("tabs.snippets")}
          entries={entries}
          rowOf={(entry) => ({
            title: entry.snippet.title || t("common:untitled"),
            sub: subOf(entry) || t("snippet.nothingYet"),
            meta: (
              <StatusChip tone={entry.origin === "shipped" ? "neutral" : "jade"}>
                {t(`words:snippetKind.${entry.snippet.kind}`)}
              </StatusChip>
            ),
          })}
          words={words}
          onWords={setWords}
          findHint={t("snippet.find")}
          filter={
            <EntryFilter
              label={t("snippet.kind")}
              all={t("snippet.allKinds")}
              options={snippetKind.options.map((value) => ({ value, label: t(`words:snippetKind.${value}`) }))}
              value={kind}
              onChange={setKind}
            />
          }
          newLabel={t("snippet.new")}
          onNew={() => void create("snippets", { title: t("snippet.newName"), ...(kind && { kind }) })}
          noneText={t("snippet.noneOfKind")}
          page={(open) => <SnippetDetail key={open.key} entry={open} uses={usesOf(open.key)} />}
        />
      )}
    </QueryGate>
  );
}
