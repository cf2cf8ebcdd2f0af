import { Popover } from "@mantine/core";
import { IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { OptionPicker } from "../../ui/editor/option-picker";
import { ToolButton } from "../../ui/editor/tool-button";

/** The toolbar's 话术: finds a snippet of the library and puts it where the cursor is (C18). */
export function SnippetMenu({ onPick }: { readonly onPick: (text: string) => void }) {
  const { t } = useTranslation(["drafts", "words", "common"]);
  const [opened, setOpened] = useState(false);
  const snippets = useQuery({ ...api.snippets.list.queryOptions(), enabled: opened });
  const optionsFor = (query: string) => {
    const words = query.trim().toLowerCase();
    return (snippets.data ?? [])
      .filter(({ title, text, tags }) => `${title}\n${text}\n${tags.join("\n")}`.toLowerCase().includes(words))
      .map(({ id, title, text }) => ({
        key: id,
        label: title || t("common:untitled"),
        note: text.replace(/\s+/g, " "),
      }));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus={false}>
      <Popover.Target>
        <ToolButton
          label={t("snippets")}
          icon={<IconQuote size={16} stroke={1.7} />}
          text={t("snippetsShort")}
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <OptionPicker
          label={t("words:kind.snippets")}
          placeholder={t("findSnippet")}
          none={snippets.isPending ? t("common:loading") : t("noSnippets")}
          optionsFor={optionsFor}
          onPick={(id) => {
            setOpened(false);
            const text = snippets.data?.find((snippet) => snippet.id === id)?.text;
            if (text) onPick(text);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
