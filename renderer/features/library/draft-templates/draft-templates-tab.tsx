import { type DraftKind, draftKind } from "@shared/domain/draft";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { ListDetail } from "../../../ui/list-detail";
import { RecordList } from "../../../ui/record-list";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { StatusChip } from "../../../ui/status-chip";
import { useCreateRecord } from "../../../ui/use-create-record";
import { EntryFilter, NoEntry } from "../entries/entry-filter";
import { DraftTemplateDetail } from "./draft-template-detail";

/** Beginnings for drafts by kind of content (S5): what comes with the app and one's own. */
export function DraftTemplatesTab() {
  const { t } = useTranslation(["library", "words", "common"]);
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<DraftKind | null>(null);
  const [selectedId, setSelectedId] = useSelectedId();
  const create = useCreateRecord();
  const input = { words, ...(kind && { kind }) };
  const bank = useQuery(api.draftTemplates.bank.queryOptions({ input, placeholderData: keepPreviousData }));
  const begin = () => {
    setWords("");
    void create("draftTemplates", { name: t("draftTemplate.newName"), ...(kind && { kind }) });
  };
  return (
    <QueryGate query={bank}>
      {(entries) => {
        const open = entries.find(({ key, id }) => key === selectedId || id === selectedId) ?? entries[0];
        return (
          <ListDetail
            storageKey="draftTemplates"
            listWidth={300}
            list={
              <RecordList
                label={t("tabs.draftTemplates")}
                items={entries.map(({ key, origin, template }) => ({
                  id: key,
                  title: template.name || t("common:untitled"),
                  sub: template.memberValue || t(`words:channel.${template.channel}`),
                  meta: (
                    <StatusChip tone={origin === "shipped" ? "neutral" : "jade"}>
                      {t(`words:draftKind.${template.kind}`)}
                    </StatusChip>
                  ),
                }))}
                selectedId={open?.key}
                onSelect={setSelectedId}
                onNew={begin}
                newLabel={t("draftTemplate.new")}
                filter={words}
                onFilter={setWords}
                filterPlaceholder={t("draftTemplate.find")}
                empty={<NoEntry>{t("draftTemplate.noneOfKind")}</NoEntry>}
                header={
                  <EntryFilter
                    label={t("draftTemplate.kind")}
                    all={t("draftTemplate.allKinds")}
                    options={draftKind.options.map((value) => ({ value, label: t(`words:draftKind.${value}`) }))}
                    value={kind}
                    onChange={setKind}
                  />
                }
              />
            }
            detail={open ? <DraftTemplateDetail key={open.key} entry={open} /> : null}
          />
        );
      }}
    </QueryGate>
  );
}
