import type { Draft } from "@shared/domain/draft";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RenderLibrary } from "@shared/domain/render-input";
import { memo, type RefObject, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/use-now";
import { useStoredState } from "../../browser/stored-state";
import type { RichEditorHandle } from "../../ui/editor/rich-editor";
import { LoadingState } from "../../ui/loading-state";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import type { RecordForm } from "../../ui/use-record-form";
import { useRenderLibrary } from "../../ui/use-render-library";
import { DraftFindings } from "./draft-findings";
import { DraftHistory } from "./draft-history";
import classes from "./draft-panel.module.css";
import { DraftPreview } from "./draft-preview";
import { FieldValues } from "./field-values";
import { previewGroup, previewView } from "./preview-view";
import { SeriousNotice } from "./serious-notice";
import type { CheckedDraft } from "./use-draft-findings";
import { useDraftMedia } from "./use-draft-media";
import { VersionList } from "./versions/version-list";

const tabs = ["preview", "findings", "fields", "versions", "history"] as const;
type Tab = (typeof tabs)[number];

type DraftPanelProps = {
  /** The draft as typed, a moment behind. */
  readonly draft: Draft;
  readonly form: RecordForm<"drafts">;
  readonly onPlan: () => void;
  readonly checked: CheckedDraft;
  readonly editor: RefObject<RichEditorHandle | null>;
  /** Keeps the text as it is now as a version. */
  readonly onKeep: () => void;
};

/** Beside the text: how it will look pasted, what its fields stand for, what was done to it. */
export const DraftPanel = memo(function DraftPanel({ draft, form, onPlan, checked, editor, onKeep }: DraftPanelProps) {
  const { t } = useTranslation("drafts");
  const bodyId = useId();
  const now = useNow();
  const [tab, setTab] = useStoredState<Tab>("drafts.panelTab", "preview", readTab);
  const [groupId, setGroupId] = useState<string>();
  const library = useMastersOnly(useRenderLibrary());
  const pictures = useDraftMedia(draft);
  if (!library || now === "") return <LoadingState />;

  const group = (groupId === undefined ? undefined : library.groups.get(groupId)) ?? previewGroup(draft, library);
  const view = previewView(draft, library, { groupId: group?.id ?? null, at: now }, pictures);
  const paths = fieldPathsOf(plainTextOf(draft.body));
  const open = checked.findings.filter(({ acceptanceId }) => acceptanceId === null).length;
  const countOf = (id: Tab) => (id === "fields" ? paths.length : id === "findings" ? open : 0) || undefined;
  return (
    <>
      <div className={classes.tabs}>
        <PaneTabs
          label={t("panel.label")}
          controls={bodyId}
          tabs={tabs.map((id) => ({
            id,
            label: t(`panel.${id}`),
            count: countOf(id),
          }))}
          value={tab}
          onChange={setTab}
        />
      </div>
      <div className={classes.body} id={bodyId} role="tabpanel" aria-label={t(`panel.${tab}`)}>
        {tab === "preview" && <SeriousNotice findings={checked.findings} onOpen={() => setTab("findings")} />}
        {tab === "preview" && (
          <DraftPreview
            draft={draft}
            view={view}
            library={library}
            pictures={pictures}
            at={now}
            onGroup={setGroupId}
            onFields={() => setTab("fields")}
            onPlan={onPlan}
          />
        )}
        {tab === "findings" && <DraftFindings checked={checked} form={form} editor={editor} />}
        {tab === "fields" && <FieldValues form={form} paths={paths} view={view} library={library} />}
        {tab === "versions" && <VersionList form={form} onKeep={onKeep} />}
        {tab === "history" && <DraftHistory draft={draft} form={form} />}
      </div>
    </>
  );
});

/** The draft that is shown is adapted already. */
function useMastersOnly(library: RenderLibrary | undefined): RenderLibrary | undefined {
  return useMemo(() => library && { ...library, adaptations: undefined }, [library]);
}

function readTab(stored: unknown): Tab | undefined {
  return tabs.find((tab) => tab === stored);
}
