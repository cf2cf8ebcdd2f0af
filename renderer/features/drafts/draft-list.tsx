import { Button, Select } from "@mantine/core";
import type { DraftSummary } from "@shared/api/contract/drafts";
import { type DraftKind, draftKind } from "@shared/domain/draft";
import { IconEyeCheck, IconFileImport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { RecordList } from "../../ui/record-list";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import type { DraftFilters } from "./draft-filters";
import { DRAFT_FLOW } from "./draft-flow";
import classes from "./draft-list.module.css";
import { DraftMeta } from "./draft-meta";
import { EvergreenFilter } from "./evergreen-filter";
import { readableExcerpt } from "./readable-excerpt";
import { useDraftCounts } from "./use-draft-counts";

type Facets = {
  readonly total: number;
  readonly statusCounts: Readonly<Record<string, number>>;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
};

type DraftListProps = {
  readonly label: string;
  readonly drafts: readonly DraftSummary[];
  readonly facets: Facets;
  readonly filters: DraftFilters;
  readonly onFilters: (filters: DraftFilters) => void;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onReachEnd: () => void;
  readonly onImport: () => void;
};

/** The list of drafts with its tabs of the flow, kind and tag, and words to search by. */
export function DraftList(props: DraftListProps) {
  const { drafts, facets, filters, onFilters } = props;
  const { t, i18n } = useTranslation(["drafts", "words", "common", "draft-files", "review"]);
  const found = useDraftCounts(drafts.map(({ id }) => id));
  const count = (status: string) => facets.statusCounts[status] ?? 0;
  const all = Object.values(facets.statusCounts).reduce((sum, one) => sum + one, 0);
  return (
    <RecordList
      label={props.label}
      items={drafts.map((draft) => ({
        id: draft.id,
        title: draft.title || t("untitled"),
        sub: readableExcerpt(draft.excerpt, i18n.language) || draft.memberValue || t("nothingYet"),
        meta: <DraftMeta draft={draft} counts={found.get(draft.id)} />,
      }))}
      selectedId={props.selectedId}
      onSelect={props.onSelect}
      onNew={() => runCommand("newDraft")}
      newLabel={t("new")}
      filterPlaceholder={t("find")}
      filter={filters.words}
      onFilter={(words) => onFilters({ ...filters, words })}
      onReachEnd={props.onReachEnd}
      empty={<p className={classes.none}>{t("noneHere")}</p>}
      footer={
        <div className={classes.footer}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconFileImport size={16} stroke={1.7} />}
            onClick={props.onImport}
          >
            {t("draft-files:open")}
          </Button>
          {filters.status === "review" && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconEyeCheck size={16} stroke={1.7} />}
              onClick={() => runCommand("sendForReview")}
            >
              {t("review:send.action")}
            </Button>
          )}
        </div>
      }
      header={
        <div className={classes.header}>
          <PaneTabs
            label={t("flow")}
            stacked
            tabs={[
              { id: "all", label: t("common:all"), count: all },
              ...DRAFT_FLOW.map((id) => ({ id, label: t(`words:draftStatus.${id}`), count: count(id) })),
            ]}
            value={filters.status ?? "all"}
            onChange={(id) => onFilters({ ...filters, status: id === "all" ? undefined : id })}
          />
          <div className={classes.filters}>
            <Select
              size="xs"
              aria-label={t("fields.kind")}
              placeholder={t("kindShort")}
              clearable
              data={draftKind.options.map((value) => ({ value, label: t(`words:draftKind.${value}`) }))}
              value={filters.kind ?? null}
              onChange={(kind) => onFilters({ ...filters, kind: (kind as DraftKind | null) ?? undefined })}
            />
            <Select
              size="xs"
              aria-label={t("fields.tags")}
              placeholder={t("fields.tags")}
              clearable
              searchable={facets.tags.length > 10}
              data={facets.tags.map(({ tag, count: of }) => ({ value: tag, label: `${tag} ${of}` }))}
              value={filters.tag ?? null}
              onChange={(tag) => onFilters({ ...filters, tag: tag ?? undefined })}
            />
            <EvergreenFilter isOn={filters.evergreen} onChange={(evergreen) => onFilters({ ...filters, evergreen })} />
          </div>
        </div>
      }
    />
  );
}
