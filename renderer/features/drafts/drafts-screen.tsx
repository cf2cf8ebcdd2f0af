import { Button } from "@mantine/core";
import { IconFileImport, IconPencil, IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { useSelectedId } from "../../browser/selected-id";
import { useStoredState } from "../../browser/stored-state";
import { EmptyScreen } from "../../ui/empty-screen";
import { EmptyState } from "../../ui/empty-state";
import { ErrorState } from "../../ui/error-state";
import { ListDetail } from "../../ui/list-detail";
import { LoadingState } from "../../ui/loading-state";
import { SampleButton } from "../../ui/record-page/sample-button";
import { DraftDetail } from "./draft-detail";
import { isFiltered, NO_FILTERS } from "./draft-filters";
import { DraftList } from "./draft-list";
import { DraftImportDialog } from "./import/draft-import-dialog";
import { useDraftPages } from "./use-draft-pages";

/** The copy: on the left what there is, on the right the one being written. */
export function DraftsScreen() {
  const { t } = useTranslation("drafts");
  const [filters, setFilters] = useState(NO_FILTERS);
  const [selectedId, setSelectedId] = useSelectedId();
  const [isListShut, shutList] = useStoredState("drafts.listShut", false, readBoolean);
  const { query, drafts, facets, readOn } = useDraftPages(filters);
  const openId = selectedId ?? drafts[0]?.id;
  // The same functions all along: the page of a draft is not drawn anew whenever the list was read again.
  const onGone = useCallback(() => setSelectedId(undefined), [setSelectedId]);
  // In a window too narrow for three columns the list lends its room to the panel, and gets it back.
  const [isListLent, lendList] = useState(false);
  const isListAway = isListShut || isListLent;
  const onToggleList = useCallback(() => {
    shutList(!isListAway);
    lendList(false);
  }, [shutList, isListAway]);
  const [isImporting, setImporting] = useState(false);
  const importDialog = isImporting && <DraftImportDialog onClose={() => setImporting(false)} onOpen={setSelectedId} />;

  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!facets) return <LoadingState rows={10} />;
  if (facets.total === 0 && !isFiltered(filters) && selectedId === undefined) {
    return (
      <>
        <NoDrafts onImport={() => setImporting(true)} />
        {importDialog}
      </>
    );
  }

  const detail = openId ? (
    <DraftDetail
      id={openId}
      onGone={onGone}
      onOpen={setSelectedId}
      isListShut={isListAway}
      onToggleList={onToggleList}
      onLendList={lendList}
    />
  ) : (
    <EmptyState icon={<IconPencil />} title={t("none.title")} text={t("none.text")} />
  );
  return (
    <ListDetail
      storageKey="drafts"
      listWidth={280}
      isListShut={isListAway}
      list={
        <DraftList
          label={t("title")}
          drafts={drafts}
          facets={facets}
          filters={filters}
          onFilters={setFilters}
          selectedId={openId}
          onSelect={setSelectedId}
          onReachEnd={readOn}
          onImport={() => setImporting(true)}
        />
      }
      detail={
        <>
          {detail}
          {importDialog}
        </>
      }
    />
  );
}

function NoDrafts({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation(["drafts", "draft-files"]);
  return (
    <EmptyScreen
      icon={<IconPencil />}
      title={t("empty.title")}
      text={t("empty.text")}
      actions={
        <>
          <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={() => runCommand("newDraft")}>
            {t("new")}
          </Button>
          <Button leftSection={<IconFileImport size={16} />} onClick={onImport}>
            {t("draft-files:open")}
          </Button>
          <SampleButton />
        </>
      }
    />
  );
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}
