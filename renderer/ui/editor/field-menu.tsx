import { Popover } from "@mantine/core";
import { IconBraces } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { insertField } from "./editor-commands";
import { fieldOptions } from "./field-options";
import { OptionPicker } from "./option-picker";
import { ToolButton } from "./tool-button";

type FieldMenuProps = { readonly editor: Editor; readonly ownFields: readonly string[] };

/** The toolbar's menu of merge fields, with a box to search or name one. */
export function FieldMenu({ editor, ownFields }: FieldMenuProps) {
  const { t, i18n } = useTranslation("editor");
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus={false}>
      <Popover.Target>
        <ToolButton
          label={t("tools.field")}
          icon={<IconBraces size={17} stroke={1.7} />}
          text={t("tools.fieldShort")}
          accent
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <OptionPicker
          label={t("fields.menu")}
          placeholder={t("fields.search")}
          hint={t("fields.hint")}
          optionsFor={(query) => fieldOptions(query, ownFields, i18n.language, t)}
          onPick={(path) => {
            setOpened(false);
            insertField(editor, path);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
