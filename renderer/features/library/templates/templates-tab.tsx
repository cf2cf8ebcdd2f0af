import { SegmentedControl } from "@mantine/core";
import type { TemplateEntry } from "@shared/api/contract/templates";
import type { RecordOf } from "@shared/domain/record-kinds";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { ActivityIcon } from "../../../ui/activity-type/activity-icon";
import { ListDetail } from "../../../ui/list-detail";
import { RecordList } from "../../../ui/record-list";
import { QueryGate } from "../../../ui/record-page/query-gate";
import { StatusChip } from "../../../ui/status-chip";
import { findTemplates } from "../../../ui/template-picker/find-templates";
import { OwnTemplate } from "./own-template";
import { ShippedTemplate } from "./shipped-template";
import styles from "./template-page.module.css";
import { findEntry, onShelf, TEMPLATE_SHELVES, type TemplateShelf } from "./template-rows";

const LIST_WIDTH = 288;

/** Every activity template: those shipped, the user's own, and shipped ones as the user has changed them. */
export function TemplatesTab() {
  const templates = useQuery(api.templates.list.queryOptions());
  const own = useQuery(api.templates.own.queryOptions());
  return (
    <QueryGate query={templates}>
      {(entries) => <QueryGate query={own}>{(records) => <Library entries={entries} own={records} />}</QueryGate>}
    </QueryGate>
  );
}

type LibraryProps = { readonly entries: readonly TemplateEntry[]; readonly own: readonly RecordOf<"templates">[] };

function Library({ entries, own }: LibraryProps) {
  const { t } = useTranslation(["library", "templates", "words", "common"]);
  const [shelf, setShelf] = useState<TemplateShelf>("all");
  const [words, setWords] = useState("");
  const [address, open] = useSelectedId();
  const found = findTemplates(onShelf(entries, shelf), words);
  const entry = findEntry(entries, address) ?? found[0] ?? entries[0];
  const record = own.find(({ id }) => id === entry?.id);
  return (
    <ListDetail
      storageKey="templates"
      listWidth={LIST_WIDTH}
      list={
        <RecordList
          items={found.map(({ template, origin }) => ({
            id: template.key,
            title: template.name || t("common:untitled"),
            sub: `${t(`words:activityGoal.${template.goal}`)} · ${t("templates:picker.cues", { count: template.cues.length })}`,
            icon: <ActivityIcon type={template.type} size={17} />,
            meta:
              origin === "shipped" ? undefined : (
                <StatusChip tone="indigo">{t(`templates:origin.${origin}`)}</StatusChip>
              ),
          }))}
          selectedId={entry?.template.key}
          onSelect={open}
          filter={words}
          onFilter={setWords}
          filterPlaceholder={t("templates:picker.find")}
          label={t("tabs.templates")}
          header={
            <div className={styles.shelves}>
              <SegmentedControl
                size="xs"
                fullWidth
                aria-label={t("template.shelf")}
                value={shelf}
                data={TEMPLATE_SHELVES.map((value) => ({ value, label: t(`template.shelves.${value}`) }))}
                onChange={setShelf}
              />
            </div>
          }
          empty={<p className={styles.none}>{t("template.noOwn")}</p>}
        />
      }
      detail={
        entry === undefined ? null : record ? (
          <OwnTemplate key={record.id} entry={entry} record={record} />
        ) : (
          <ShippedTemplate key={entry.template.key} entry={entry} />
        )
      }
    />
  );
}
