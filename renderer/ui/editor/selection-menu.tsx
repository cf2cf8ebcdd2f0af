import { IconClearFormatting, IconLink } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import { useTranslation } from "react-i18next";
import { MarkTools } from "./mark-tools";
import { ToolButton } from "./tool-button";

const icon = { size: 16, stroke: 1.7 } as const;

/** Over selected words: bold, italic, link, and back to plain. Hidden while an input method composes. */
export function SelectionMenu({ editor, onLink }: { readonly editor: Editor; readonly onLink: () => void }) {
  const { t } = useTranslation("editor");
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive("bold"),
      italic: current.isActive("italic"),
      link: current.isActive("link"),
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <BubbleMenu
      editor={editor}
      className="bubble-menu"
      updateDelay={150}
      options={{ placement: "top", offset: 6 }}
      shouldShow={({ editor: current, view, from, to }) =>
        view.hasFocus() &&
        !view.composing &&
        current.isEditable &&
        current.state.doc.textBetween(from, to).trim() !== ""
      }
    >
      <div role="toolbar" aria-label={t("bubble.label")}>
        <MarkTools editor={editor} active={active} size={icon.size} />
        <ToolButton label={t("tools.link")} icon={<IconLink {...icon} />} pressed={active.link} onClick={onLink} />
        <ToolButton
          label={t("bubble.clear")}
          icon={<IconClearFormatting {...icon} />}
          onClick={() => run().unsetAllMarks().run()}
        />
      </div>
    </BubbleMenu>
  );
}
