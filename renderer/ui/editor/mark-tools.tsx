import { IconBold, IconItalic } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { isMac } from "../../browser/desktop";
import { keyLabel } from "../../browser/key-strokes";
import { ToolButton } from "./tool-button";

type MarkToolsProps = {
  readonly editor: Editor;
  readonly active: { readonly bold: boolean; readonly italic: boolean };
  /** Of the icons, in px. */
  readonly size: number;
};

/** Bold and italic, wherever tools for words stand. */
export function MarkTools({ editor, active, size }: MarkToolsProps) {
  const named = useToolName();
  const run = () => editor.chain().focus();
  return (
    <>
      <ToolButton
        label={named("bold", "mod+b")}
        icon={<IconBold size={size} stroke={1.7} />}
        pressed={active.bold}
        onClick={() => run().toggleBold().run()}
      />
      <ToolButton
        label={named("italic", "mod+i")}
        icon={<IconItalic size={size} stroke={1.7} />}
        pressed={active.italic}
        onClick={() => run().toggleItalic().run()}
      />
    </>
  );
}

/** Names a tool together with the keys that do the same. */
export function useToolName(): (tool: string, keys: string) => string {
  const { t } = useTranslation("editor");
  return (tool, keys) => `${t(`tools.${tool}`)} ${keyLabel(keys, isMac)}`;
}
