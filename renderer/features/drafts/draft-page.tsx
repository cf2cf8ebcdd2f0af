import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import type { Draft } from "@shared/domain/draft";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { plainTextOf } from "@shared/domain/plain-text";
import { IconCalendarPlus, IconCopy, IconLayoutSidebar, IconLayoutSidebarRight } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useDeferredValue, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useStoredState } from "../../browser/stored-state";
import { RichEditor, type RichEditorHandle } from "../../ui/editor/rich-editor";
import { RecordPage } from "../../ui/record-page/record-page";
import { useRecordForm } from "../../ui/use-record-form";
import { useTrash } from "../../ui/use-trash";
import { DraftChips } from "./draft-chips";
import classes from "./draft-page.module.css";
import { DraftPanel } from "./draft-panel";
import { LengthBar } from "./length-bar";
import { PlanMessage } from "./plan-message";
import { SnippetMenu } from "./snippet-menu";
import { StatusMenu } from "./status-menu";
import { useDraftPictures } from "./use-draft-pictures";
import { ValueLine } from "./value-line";

type DraftPageProps = {
  readonly draft: Draft;
  readonly onGone: () => void;
  readonly onOpen: (id: string) => void;
  readonly isListShut: boolean;
  readonly onToggleList: () => void;
};

/** Below this the panel lies over the text instead of beside it, in px. */
const NARROW = 740;

/** One draft: properties, title, what members get, the text, and the panel that shows it as pasted. */
export function DraftPage({ draft, onGone, onOpen, isListShut, onToggleList }: DraftPageProps) {
  const { t } = useTranslation(["drafts", "common"]);
  const form = useRecordForm("drafts", draft);
  const trash = useTrash("drafts");
  const duplicate = useMutation(api.drafts.duplicate.mutationOptions());
  const { takePicture, onNotices } = useDraftPictures();
  const editor = useRef<RichEditorHandle>(null);
  const [isPlanning, setPlanning] = useState(false);
  const { ref, width } = useElementSize();
  const isNarrow = width > 0 && width < NARROW;
  const [isPanelOpen, openPanel] = useStoredState("drafts.panelOpen", true, readBoolean);
  const [isOverlayOpen, openOverlay] = useState(false);
  const isPanelShown = isNarrow ? isOverlayOpen : isPanelOpen;
  const { values, set } = form;
  // Count and preview may lag behind fast typing; the text itself never does.
  const calm = useDeferredValue(values);
  const text = plainTextOf(calm.body);

  const trashIt = async () => {
    await trash(draft.id, values.title);
    onGone();
  };
  const duplicateIt = async () => {
    await form.flush();
    onOpen((await duplicate.mutateAsync({ id: draft.id })).id);
  };
  const tool = (label: string, icon: React.ReactNode, pressed: boolean, onClick: () => void) => (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} aria-pressed={pressed} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );

  return (
    <div className={classes.root} ref={ref} data-narrow={isNarrow || undefined}>
      <RecordPage
        title={values.title}
        onTitle={(title) => set("title", title)}
        titleHint={t("fields.title")}
        chips={
          <>
            <StatusMenu form={form} />
            <DraftChips form={form} />
          </>
        }
        lead={<ValueLine form={form} />}
        state={form.state}
        actions={
          <>
            {tool(
              t(isListShut ? "showList" : "hideList"),
              <IconLayoutSidebar size={17} stroke={1.7} />,
              !isListShut,
              onToggleList,
            )}
            {tool(
              t(isPanelShown ? "hidePanel" : "showPanel"),
              <IconLayoutSidebarRight size={17} stroke={1.7} />,
              isPanelShown,
              () => (isNarrow ? openOverlay(!isOverlayOpen) : openPanel(!isPanelOpen)),
            )}
          </>
        }
        menu={
          <>
            <Menu.Item leftSection={<IconCalendarPlus size={16} stroke={1.7} />} onClick={() => setPlanning(true)}>
              {t("plan.action")}
            </Menu.Item>
            <Menu.Item leftSection={<IconCopy size={16} stroke={1.7} />} onClick={() => void duplicateIt()}>
              {t("common:duplicate")}
            </Menu.Item>
          </>
        }
        onTrash={() => void trashIt()}
        footer={<LengthBar text={text} channel={values.channel} onPlan={() => setPlanning(true)} />}
      >
        <RichEditor
          ref={editor}
          body={values.body}
          onChange={(body) => set("body", body)}
          takePicture={takePicture}
          onNotices={onNotices}
          ownFields={fieldPathsOf(text)}
          label={t("fields.body")}
          placeholder={t("bodyHint", { open: "{{" })}
          tools={<SnippetMenu onPick={(snippet) => editor.current?.insertText(snippet)} />}
        />
      </RecordPage>
      {isPanelShown && (
        <aside className={classes.panel} aria-label={t("panel.label")}>
          <DraftPanel draft={calm} form={form} onPlan={() => setPlanning(true)} />
        </aside>
      )}
      <PlanMessage draft={values} opened={isPlanning} onClose={() => setPlanning(false)} />
    </div>
  );
}

function readBoolean(stored: unknown): boolean | undefined {
  return typeof stored === "boolean" ? stored : undefined;
}
