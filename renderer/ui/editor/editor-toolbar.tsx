import { MEDIA_TYPES } from "@shared/domain/media";
import { IconBlockquote, IconList, IconListNumbers, IconPhoto, IconSeparatorHorizontal } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type IntakeOptions, takePictures } from "./clipboard-intake";
import { insertText } from "./editor-commands";
import { EmojiPicker } from "./emoji-picker";
import { FieldMenu } from "./field-menu";
import { HeadingMenu } from "./heading-menu";
import { LinkMenu } from "./link-menu";
import { MarkTools, useToolName } from "./mark-tools";
import { ToolButton } from "./tool-button";

/** Tools that other places of the editor open. */
export type AskedTool = "emoji" | "image" | "link";

type EditorToolbarProps = {
  readonly editor: Editor;
  readonly intake: IntakeOptions;
  readonly ownFields: readonly string[];
  readonly tools?: ReactNode;
  /** A tool that was asked for elsewhere, e.g. in the slash menu. */
  readonly asked: AskedTool | undefined;
  readonly onAsked: (tool: undefined) => void;
};

const icon = { size: 17, stroke: 1.7 } as const;

/** The line of tools above the text; it alone is drawn anew when the cursor moves into other formatting. */
export function EditorToolbar({ editor, intake, ownFields, tools, asked, onAsked }: EditorToolbarProps) {
  const { t } = useTranslation("editor");
  const files = useRef<HTMLInputElement>(null);
  const active = useEditorState({ editor, selector: ({ editor: current }) => formatsOf(current) });
  useEffect(() => {
    if (asked !== "image") return;
    files.current?.click();
    onAsked(undefined);
  }, [asked, onAsked]);
  const named = useToolName();
  const run = () => editor.chain().focus();

  return (
    <div className="editor-toolbar" role="toolbar" aria-label={t("tools.label")}>
      <MarkTools editor={editor} active={active} size={icon.size} />
      <HeadingMenu editor={editor} level={active.heading} />
      <ToolButton
        label={named("bullets", "mod+shift+8")}
        icon={<IconList {...icon} />}
        pressed={active.bullets}
        onClick={() => run().toggleBulletList().run()}
      />
      <ToolButton
        label={named("numbers", "mod+shift+7")}
        icon={<IconListNumbers {...icon} />}
        pressed={active.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
      <ToolButton
        label={named("quote", "mod+shift+b")}
        icon={<IconBlockquote {...icon} />}
        pressed={active.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
      <ToolButton
        label={t("tools.rule")}
        icon={<IconSeparatorHorizontal {...icon} />}
        onClick={() => run().setHorizontalRule().run()}
      />
      <LinkMenu editor={editor} active={active.link} asked={asked === "link"} onAsked={() => onAsked(undefined)} />
      <EmojiPicker
        onPick={(emoji) => insertText(editor, emoji)}
        asked={asked === "emoji"}
        onAsked={() => onAsked(undefined)}
      />
      <ToolButton label={t("tools.image")} icon={<IconPhoto {...icon} />} onClick={() => files.current?.click()} />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={MEDIA_TYPES.join(",")}
        onChange={(event) => {
          takePictures(editor.view, [...(event.currentTarget.files ?? [])], editor.state.selection, intake);
          event.currentTarget.value = "";
        }}
      />
      <FieldMenu editor={editor} ownFields={ownFields} />
      {tools !== undefined && <div className="editor-tools">{tools}</div>}
    </div>
  );
}

function formatsOf(editor: Editor) {
  const level: unknown = editor.getAttributes("heading").level;
  return {
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    heading: editor.isActive("heading") && typeof level === "number" ? level : 0,
    bullets: editor.isActive("bulletList"),
    numbers: editor.isActive("orderedList"),
    quote: editor.isActive("blockquote"),
    link: editor.isActive("link"),
  };
}
