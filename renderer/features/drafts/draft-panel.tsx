import type { Draft } from "@shared/domain/draft";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { plainTextOf } from "@shared/domain/plain-text";
import { memo, type RefObject, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../../browser/stored-state";
import type { RichEditorHandle } from "../../ui/editor/rich-editor";
import { LoadingState } from "../../ui/loading-state";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import type { RecordForm } from "../../ui/use-record-form";
import { DraftFindings } from "./draft-findings";
import classes from "./draft-panel.module.css";
import { DraftPast } from "./draft-past";
import { DraftPreview } from "./draft-preview";
import { FieldValues } from "./field-values";
import { SeriousNotice } from "./serious-notice";
import type { CheckedDraft } from "./use-draft-findings";
import type { DraftLook } from "./use-draft-look";

const tabs = ["preview", "findings", "fields", "versions"] as const;
type Tab = (typeof tabs)[number];

type DraftPanelProps = {
  /** The draft as typed, a moment behind. */
  readonly draft: Draft;
  /** The draft as typed, to the last key. */
  readonly newest: RefObject<Draft>;
  /** The same as it would be pasted; undefined until it is known. */
  readonly look: DraftLook | undefined;
  readonly form: RecordForm<"drafts">;
  readonly checked: CheckedDraft;
  readonly editor: RefObject<RichEditorHandle | null>;
  /** Keeps the text as it is now as a version. */
  readonly onKeep: () => void;
};

/** Beside the text, in the order of the work: how it looks pasted, what to mend, what its fields stand for, where it has been. */
export const DraftPanel = memo(function DraftPanel({
  draft,
  newest,
  look,
  form,
  checked,
  editor,
  onKeep,
}: DraftPanelProps) {
  const { t } = useTranslation("drafts");
  const bodyId = useId();
  const [tab, setTab] = useStoredState<Tab>("drafts.panelTab", "preview", readTab);
  const paths = useMemo(() => fieldPathsOf(plainTextOf(draft.body)), [draft.body]);
  if (!look) return <LoadingState />;

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
          <DraftPreview draft={draft} newest={newest} look={look} onFields={() => setTab("fields")} />
        )}
        {tab === "findings" && <DraftFindings checked={checked} form={form} editor={editor} />}
        {tab === "fields" && <FieldValues form={form} paths={paths} view={look.view} library={look.library} />}
        {tab === "versions" && <DraftPast draft={draft} form={form} onKeep={onKeep} />}
      </div>
    </>
  );
});

function readTab(stored: unknown): Tab | undefined {
  return tabs.find((tab) => tab === stored);
}
