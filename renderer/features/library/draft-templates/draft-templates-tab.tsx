import { type DraftKind, draftKind } from "@shared/domain/draft";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { StatusChip } from "../../../ui/status-chip";
import { useCreateRecord } from "../../../ui/use-create-record";
import { EntryBank } from "../entries/entry-bank";
import { EntryFilter } from "../entries/entry-filter";
import { DraftTemplateDetail } from "./draft-template-detail";

/** Beginnings for drafts by kind of content (S5): what comes with the app and one's own. */
export function DraftTemplatesTab() {
  const { t } = useTranslation(["library", "words", "common"]);
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<DraftKind | null>(null);
  const create = useCreateRecord();
  const input = { words, ...(kind && { kind }) };
  const bank = useQuery(api.draftTemplates.bank.queryOptions({ input, placeholderData: keepPreviousData }));
  return (
    <QueryGate query={bank}>
      {(entries) => (
        <EntryBank
          storageKey="draftTemplates"
          label={t("tabs.draftTemplates")}
          entries={entries}
          rowOf={({ origin, template }) => ({
            title: template.name || t("common:untitled"),
            sub: template.memberValue || t(`words:channel.${template.channel}`),
            meta: (
              <StatusChip tone={origin === "shipped" ? "neutral" : "jade"}>
                {t(`words:draftKind.${template.kind}`)}
              </StatusChip>
            ),
          })}
          words={words}
          onWords={setWords}
          findHint={t("draftTemplate.find")}
          filter={
            <EntryFilter
              label={t("draftTemplate.kind")}
              all={t("draftTemplate.allKinds")}
              options={draftKind.options.map((value) => ({ value, label: t(`words:draftKind.${value}`) }))}
              value={kind}
              onChange={setKind}
            />
          }
          newLabel={t("draftTemplate.new")}
          onNew={() => void create("draftTemplates", { name: t("draftTemplate.newName"), ...(kind && { kind }) })}
          noneText={t("draftTemplate.noneOfKind")}
          page={(open) => <DraftTemplateDetail key={open.key} entry={open} />}
        />
      )}
    </QueryGate>
  );
}
