import { Button, Modal } from "@mantine/core";
import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { type DraftKind, draftKind } from "@shared/domain/draft";
import { IconPencilPlus } from "@tabler/icons-react";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useOpenRecord } from "../../browser/open-record";
import { RecordList } from "../record-list";
import { QueryGate } from "../record-page/query-gate";
import styles from "./draft-template-picker.module.css";
import { KindFilter } from "./kind-filter";

type Props = { readonly onClose: () => void };

/** Begins a draft: choose a kind of content and a template, read what it asks for, write with it (S5). */
export function DraftTemplatePicker({ onClose }: Props) {
  const { t } = useTranslation(["library", "words", "common"]);
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<DraftKind | null>(null);
  const [chosen, choose] = useState<string>();
  const input = { words, ...(kind && { kind }) };
  const bank = useQuery(api.draftTemplates.bank.queryOptions({ input, placeholderData: keepPreviousData }));
  const begin = useMutation(api.draftTemplates.begin.mutationOptions());
  const open = useOpenRecord();
  const write = (key: string) =>
    begin.mutate(
      { key },
      {
        onSuccess: (draft) => {
          onClose();
          open("drafts", draft.id);
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      title={t("draftTemplate.pickTitle")}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ body: styles.body }}
    >
      <KindFilter label={t("draftTemplate.kind")} kinds={draftKind.options} value={kind} onChange={setKind} />
      <QueryGate query={bank}>
        {(entries) => {
          const entry = entries.find(({ key }) => key === chosen) ?? entries[0];
          return (
            <div className={styles.columns}>
              <RecordList
                label={t("tabs.draftTemplates")}
                items={entries.map(({ key, template }) => ({
                  id: key,
                  title: template.name || t("common:untitled"),
                  sub: `${t(`words:draftKind.${template.kind}`)} · ${t(`words:channel.${template.channel}`)}`,
                }))}
                selectedId={entry?.key}
                onSelect={choose}
                filter={words}
                onFilter={setWords}
                filterPlaceholder={t("draftTemplate.find")}
                empty={<p className={styles.none}>{t("draftTemplate.noneOfKind")}</p>}
              />
              {entry && <Preview entry={entry} isPending={begin.isPending} onBegin={() => write(entry.key)} />}
            </div>
          );
        }}
      </QueryGate>
    </Modal>
  );
}

type PreviewProps = {
  readonly entry: DraftTemplateEntry;
  readonly isPending: boolean;
  readonly onBegin: () => void;
};

function Preview({ entry: { template }, isPending, onBegin }: PreviewProps) {
  const { t } = useTranslation("library");
  return (
    <section className={styles.preview} aria-label={template.name}>
      <div className={styles.text}>
        <h3>{template.name}</h3>
        <p className={styles.brief}>{template.brief}</p>
        <p>{template.text.replace(/\{\{([^{}|]+)[^{}]*\}\}/g, "〔$1〕")}</p>
      </div>
      <footer className={styles.foot}>
        <Button variant="filled" leftSection={<IconPencilPlus size={16} />} loading={isPending} onClick={onBegin}>
          {t("draftTemplate.begin")}
        </Button>
      </footer>
    </section>
  );
}
