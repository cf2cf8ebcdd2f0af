import { Menu } from "@mantine/core";
import { IconH1, IconH2, IconH3, IconHeading, IconPilcrow } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { ToolButton } from "./tool-button";

const levels = [
  { level: 1, Icon: IconH1 },
  { level: 2, Icon: IconH2 },
  { level: 3, Icon: IconH3 },
] as const;

/** Paragraph or one of three headings. */
export function HeadingMenu({ editor, level }: { readonly editor: Editor; readonly level: number }) {
  const { t } = useTranslation("editor");
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <ToolButton
          label={t("tools.heading")}
          icon={<IconHeading size={17} stroke={1.7} />}
          pressed={level > 0}
          onClick={() => {}}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPilcrow size={16} stroke={1.7} />}
          onClick={() => editor.chain().focus().setParagraph().run()}
        >
          {t("heading.none")}
        </Menu.Item>
        {levels.map(({ level: each, Icon }) => (
          <Menu.Item
            key={each}
            leftSection={<Icon size={16} stroke={1.7} />}
            onClick={() => editor.chain().focus().setHeading({ level: each }).run()}
          >
            {t(`heading.${each}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
