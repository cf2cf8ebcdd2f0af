import { Button } from "@mantine/core";
import { type Quote, type QuoteConsent, quoteConsent } from "@shared/domain/quote";
import { IconPlus, IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { useSelectedId } from "../../../browser/selected-id";
import { EmptyScreen } from "../../../ui/empty-screen";
import { formatDay } from "../../../ui/format-when";
import { ListDetail } from "../../../ui/list-detail";
import { RecordList } from "../../../ui/record-list";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { SampleButton } from "../../../ui/record-page/sample-button";
import { useCreateRecord } from "../../../ui/use-create-record";
import { useTrash } from "../../../ui/use-trash";
import { EntryFilter, NoEntry } from "../entries/entry-filter";
import { ConsentChip } from "./consent-chip";
import { findQuotes } from "./find-quotes";
import { QuotePage } from "./quote-page";

/** What customers said 口碑, with whether it may be used (S6). */
export function QuotesTab() {
  const { t } = useTranslation("library");
  const quotes = useQuery(api.quotes.list.queryOptions());
  const today = useToday();
  const create = useCreateRecord();
  const begin = () => void create("quotes", today === "" ? {} : { date: today });
  return (
    <QueryGate query={quotes}>
      {(list) =>
        list.length > 0 ? (
          <QuoteLibrary quotes={list} onNew={begin} />
        ) : (
          <EmptyScreen
            icon={<IconQuote />}
            title={t("quote.emptyTitle")}
            text={t("quote.emptyText")}
            actions={
              <>
                <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={begin}>
                  {t("quote.new")}
                </Button>
                <SampleButton />
              </>
            }
          />
        )
      }
    </QueryGate>
  );
}

function QuoteLibrary({ quotes, onNew }: { readonly quotes: readonly Quote[]; readonly onNew: () => void }) {
  const { t } = useTranslation(["library", "words", "common"]);
  const today = useToday();
  const [words, setWords] = useState("");
  const [consent, setConsent] = useState<QuoteConsent | null>(null);
  const [selectedId, setSelectedId] = useSelectedId();
  const uses = useQuery(api.quotes.uses.queryOptions());
  const trash = useTrash("quotes");
  const found = findQuotes(quotes, words, consent);
  const open = quotes.find(({ id }) => id === selectedId) ?? found[0] ?? quotes[0];
  const putAway = async (quote: Quote) => {
    await trash(quote.id, quote.title);
    setSelectedId(undefined);
  };
  const subOf = ({ who, source, date }: Quote) =>
    [who || t("quote.nobody"), source, date !== null && today !== "" ? formatDay(date, today, t) : ""]
      .filter(Boolean)
      .join(" · ");
  return (
    <ListDetail
      storageKey="quotes"
      listWidth={300}
      list={
        <RecordList
          label={t("tabs.quotes")}
          items={found.map((quote) => ({
            id: quote.id,
            title: quote.title || t("common:untitled"),
            sub: subOf(quote),
            meta: <ConsentChip consent={quote.consent} />,
          }))}
          selectedId={open?.id}
          onSelect={setSelectedId}
          onNew={() => {
            setWords("");
            setConsent(null);
            onNew();
          }}
          newLabel={t("quote.new")}
          filter={words}
          onFilter={setWords}
          filterPlaceholder={t("quote.find")}
          empty={<NoEntry>{t("quote.noneOf")}</NoEntry>}
          header={
            <EntryFilter
              label={t("quote.consent")}
              all={t("quote.anyConsent")}
              options={quoteConsent.options.map((value) => ({ value, label: t(`words:quoteConsent.${value}`) }))}
              value={consent}
              onChange={setConsent}
            />
          }
        />
      }
      detail={
        open ? (
          <QuotePage
            key={open.id}
            quote={open}
            uses={uses.data?.find(({ key }) => key === open.id)}
            onTrash={() => void putAway(open)}
          />
        ) : null
      }
    />
  );
}
