import { Button } from "@mantine/core";
import { IconPlus, IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { StatusChip } from "../../ui/status-chip";
import { SnippetPage } from "./snippet-page";

/** The snippets 话术: greetings, answers, rules, to copy or to put into a draft (C18). */
export function SnippetsTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["library", "words", "common"]);
  const snippets = useQuery(api.snippets.list.queryOptions());
  return (
    <QueryGate query={snippets}>
      {(list) => (
        <RecordSplit
          kind="snippets"
          records={list}
          items={list.map((snippet) => ({
            id: snippet.id,
            title: snippet.title || t("common:untitled"),
            sub: snippet.text.replace(/\s+/g, " ").slice(0, 80) || t("snippet.nothingYet"),
            meta: <StatusChip tone="neutral">{t(`words:snippetKind.${snippet.kind}`)}</StatusChip>,
          }))}
          newLabel={t("snippet.new")}
          filterPlaceholder={t("snippet.find")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconQuote />}
              title={t("snippet.emptyTitle")}
              text={t("snippet.emptyText")}
              actions={
                <>
                  <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                    {t("snippet.new")}
                  </Button>
                  <SampleButton />
                </>
              }
            />
          }
          page={(snippet, trash) => <SnippetPage key={snippet.id} snippet={snippet} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
