import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import type { RichText } from "@shared/domain/rich-text";
import {
  IconCalendarPlus,
  IconCopy,
  IconEyeCheck,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  type TablerIcon,
} from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { memo, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { runCommand } from "../../browser/commands";
import { RichEditor, type RichEditorHandle } from "../../ui/editor/rich-editor";
import { RecordPage } from "../../ui/record-page/record-page";
import type { RecordForm } from "../../ui/use-record-form";
import { useTrash } from "../../ui/use-trash";
import { AdaptationBar } from "./adaptations/adaptation-bar";
import { AdaptationText } from "./adaptations/adaptation-text";
import type { ShownAdaptation } from "./adaptations/use-adaptations";
import { DraftChips } from "./draft-chips";
import { DraftExportMenu } from "./draft-export-menu";
import { DraftSaveLight } from "./draft-save-light";
import { KeepAsTemplate } from "./keep-as-template";
import { SnippetMenu } from "./snippet-menu";
import { StatusMenu } from "./status-menu";
import { useDraftPictures } from "./use-draft-pictures";
import { useInsertables } from "./use-insertables";
import { ValueLine } from "./value-line";

type DraftSheetProps = {
  readonly form: RecordForm<"drafts">;
  /** The text of the master to show; what is typed is told by `onBody` and does not come back here. */
  readonly body: RichText;
  /** The merge fields it uses. */
  readonly ownFields: readonly string[];
  readonly onBody: (body: RichText) => void;
  readonly onGone: () => void;
  readonly onOpen: (id: string) => void;
  readonly onPlan: () => void;
  readonly isListShut: boolean;
  readonly onToggleList: () => void;
  readonly isPanelShown: boolean;
  readonly onTogglePanel: () => void;
  /** The editor, for what stands beside the text. */
  readonly editor: RefObject<RichEditorHandle | null>;
  readonly adaptations: ShownAdaptation;
};

/** The sheet a draft is written on: properties, title, what members get, and the text. Typing in the text draws none of it anew. */
export const DraftSheet = memo(function DraftSheet(props: DraftSheetProps) {
  const { form, body, ownFields, onBody, onGone, onOpen, onPlan, editor, adaptations } = props;
  const { t } = useTranslation(["drafts", "common", "review"]);
  const trash = useTrash("drafts");
  const duplicate = useMutation(api.drafts.duplicate.mutationOptions());
  const { takePicture, onNotices } = useDraftPictures();
  const { values, set } = form;

  const trashIt = async () => {
    await trash(values.id, values.title);
    onGone();
  };
  const duplicateIt = async () => {
    await form.flush();
    onOpen((await duplicate.mutateAsync({ id: values.id })).id);
  };

  const text = {
    ref: editor,
    takePicture,
    onNotices,
    ownFields,
    useInserts: useInsertables,
    label: t("fields.body"),
    placeholder: t("bodyHint", { open: "{{" }),
    tools: <SnippetMenu onPick={(snippet) => editor.current?.insertText(snippet)} />,
  };

  const sendIt = async () => {
    await form.flush();
    runCommand("sendForReview", { draftIds: [values.id] });
  };

  return (
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
      state={<DraftSaveLight />}
      actions={
        <>
          <PaneToggle
            label={t(props.isListShut ? "showList" : "hideList")}
            Icon={IconLayoutSidebar}
            pressed={!props.isListShut}
            onClick={props.onToggleList}
          />
          <PaneToggle
            label={t(props.isPanelShown ? "hidePanel" : "showPanel")}
            Icon={IconLayoutSidebarRight}
            pressed={props.isPanelShown}
            onClick={props.onTogglePanel}
          />
        </>
      }
      menu={
        <>
          <Menu.Item leftSection={<IconCalendarPlus size={16} stroke={1.7} />} onClick={onPlan}>
            {t("plan.action")}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} stroke={1.7} />} onClick={() => void duplicateIt()}>
            {t("common:duplicate")}
          </Menu.Item>
          <Menu.Item leftSection={<IconEyeCheck size={16} stroke={1.7} />} onClick={() => void sendIt()}>
            {t("review:send.action")}
          </Menu.Item>
          <KeepAsTemplate draft={values} flush={form.flush} />
          <DraftExportMenu form={form} />
        </>
      }
      onTrash={() => void trashIt()}
    >
      <AdaptationBar
        draftId={values.id}
        adaptations={adaptations.list}
        shown={adaptations.shown?.id ?? null}
        onShow={adaptations.show}
      />
      {adaptations.shown ? (
        <AdaptationText
          key={adaptations.shown.id}
          adaptation={adaptations.shown}
          draft={{ ...values, body }}
          flushDraft={form.flush}
          onText={adaptations.tell}
          onGone={() => adaptations.show(null)}
          editor={text}
        />
      ) : (
        <RichEditor {...text} body={body} onChange={onBody} />
      )}
    </RecordPage>
  );
});

type PaneToggleProps = {
  readonly label: string;
  readonly Icon: TablerIcon;
  readonly pressed: boolean;
  readonly onClick: () => void;
};

function PaneToggle({ label, Icon, pressed, onClick }: PaneToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} aria-pressed={pressed} onClick={onClick}>
        <Icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
