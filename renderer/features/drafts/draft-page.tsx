import { useElementSize } from "@mantine/hooks";
import type { Draft } from "@shared/domain/draft";
import type { RichText } from "@shared/domain/rich-text";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useScreenKeys } from "../../browser/screen-keys";
import { useStoredState } from "../../browser/stored-state";
import type { RichEditorHandle } from "../../ui/editor/rich-editor";
import { PlanDraft } from "../../ui/plan-draft/plan-draft";
import { useRecordForm } from "../../ui/use-record-form";
import { adaptedValues } from "./adaptations/adapted-values";
import { useAdaptations } from "./adaptations/use-adaptations";
import classes from "./draft-page.module.css";
import { DraftPanel } from "./draft-panel";
import { DraftSaveState } from "./draft-save-light";
import { DraftSheet } from "./draft-sheet";
import { findingMarksOf } from "./finding-marks-of";
import { LengthBar } from "./length-bar";
import { useCalmValue } from "./use-calm-value";
import { useDraftFindings } from "./use-draft-findings";
import { useDraftLook } from "./use-draft-look";
import { useOwnFields } from "./use-own-fields";
import { useSteadyDraft } from "./use-steady-draft";
import { useSteadyForm } from "./use-steady-form";
import { NameVersion } from "./versions/name-version";
import { useVersionPauses } from "./versions/use-version-pauses";

type DraftPageProps = {
  readonly draft: Draft;
  readonly onGone: () => void;
  readonly onOpen: (id: string) => void;
  readonly isListShut: boolean;
  readonly onToggleList: () => void;
  readonly onLendList: (isLent: boolean) => void;
};

/** Below this the panel has no room beside the text, in px: the list lends its own, and without one the panel lies above. */
const NARROW = 740;

/** One draft: the sheet it is written on, its length, and the panel that shows it as pasted. */
export function DraftPage({ draft, onGone, onOpen, isListShut, onToggleList, onLendList }: DraftPageProps) {
  const { t, i18n } = useTranslation("drafts");
  const form = useRecordForm("drafts", draft);
  const steady = useSteadyForm(form);
  const { values } = form;
  useVersionPauses(values, form.flush);
  const adaptations = useAdaptations(draft.id);
  const [isPlanning, setPlanning] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const onKeep = useCallback(() => setNaming(true), []);
  useScreenKeys({ "mod+s": onKeep });
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < NARROW;
  const [isPanelOpen, openPanel] = useStoredState("drafts.panelOpen", true, readBoolean);
  const [isOverlayOpen, openOverlay] = useState(false);
  const isPanelShown = isNarrow ? isListShut && isOverlayOpen : isPanelOpen;
  // Count and preview may lag behind typing; the text itself never does.
  const shown = useMemo(
    () => adaptedValues(values, adaptations.shown, adaptations.text),
    [values, adaptations.shown, adaptations.text],
  );
  const newest = useRef(shown);
  newest.current = shown;
  const calm = useCalmValue(useSteadyDraft(shown));
  const ownFields = useOwnFields(calm.body);
  const editor = useRef<RichEditorHandle>(null);
  const look = useDraftLook(calm, isPanelShown);
  const checked = useDraftFindings(calm);
  useEffect(() => {
    editor.current?.findings.show(findingMarksOf(checked, i18n.language === "en" ? "en" : "zh"));
  }, [checked, i18n.language]);

  // The editor is only handed a text that is not its own.
  const written = useRef<RichText>(undefined);
  const handed = useRef(values.body);
  if (values.body !== written.current) handed.current = values.body;
  // An editor that is made anew begins with the text as it is.
  const onPage = useRef(adaptations.shown?.id);
  if (onPage.current !== adaptations.shown?.id) {
    onPage.current = adaptations.shown?.id;
    handed.current = values.body;
  }
  const onBody = useCallback(
    (body: RichText) => {
      written.current = body;
      steady.set("body", body);
    },
    [steady],
  );
  const onPlan = useCallback(() => setPlanning(true), []);
  const onTogglePanel = useCallback(() => {
    if (isNarrow && isListShut) return openOverlay(!isOverlayOpen);
    onLendList(isNarrow);
    openPanel(isNarrow || !isPanelOpen);
  }, [isNarrow, isListShut, isOverlayOpen, isPanelOpen, openPanel, onLendList]);

  return (
    <DraftSaveState value={form.state}>
      <div className={classes.root} ref={ref} data-narrow={isNarrow || undefined}>
        <div className={classes.sheet}>
          <DraftSheet
            form={steady}
            body={handed.current}
            ownFields={ownFields}
            onBody={onBody}
            onGone={onGone}
            onOpen={onOpen}
            onPlan={onPlan}
            isListShut={isListShut}
            onToggleList={onToggleList}
            isPanelShown={isPanelShown}
            onTogglePanel={onTogglePanel}
            editor={editor}
            adaptations={adaptations}
          />
          <LengthBar rendered={look?.pair?.copied} onPlan={onPlan} />
        </div>
        {isPanelShown && (
          <aside className={classes.panel} aria-label={t("panel.label")}>
            <DraftPanel
              draft={calm}
              newest={newest}
              look={look}
              form={steady}
              checked={checked}
              editor={editor}
              onKeep={onKeep}
            />
          </aside>
        )}
        {isNaming && <NameVersion form={steady} onClose={() => setNaming(false)} />}
        {isPlanning && <PlanDraft draft={values} onClose={() => setPlanning(false)} />}
      </div>
    </DraftSaveState>
  );
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}
