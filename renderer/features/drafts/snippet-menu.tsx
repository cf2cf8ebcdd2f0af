import { Popover } from "@mantine/core";
import { type SnippetFields, textOfSnippet } from "@shared/domain/snippet";
import { IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { OptionPicker } from "../../ui/editor/option-picker";
import { ToolButton } from "../../ui/editor/tool-button";
import { pinyinInitials } from "../../ui/template-picker/pinyin-initials";

/** The toolbar's 话术: finds a snippet of the library and puts it where the cursor is (C18). */
export function SnippetMenu({ onPick }: { readonly onPick: (text: string) => void }) {
  const { t } = useTranslation(["drafts", "words", "common"]);
  const [opened, setOpened] = useState(false);
  const snippets = useQuery({ ...api.snippets.bank.queryOptions(), enabled: opened });
  const optionsFor = (query: string) => {
    const words = query.trim().toLowerCase();
    return (snippets.data ?? [])
      .filter(({ snippet }) => findsSnippet(snippet, words))
      .map(({ key, snippet }) => ({
        key,
        label: snippet.title || t("common:untitled"),
        note: textOfSnippet(snippet).replace(/\s+/g, " "),
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
            const entry = snippets.data?.find(({ key }) => key === id);
            if (entry) onPick(textOfSnippet(entry.snippet));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Whether words stand anywhere in a snippet, or are the initials of its title. */
function findsSnippet({ title, question, text, tags }: SnippetFields, words: string): boolean {
  return (
    [title, question, text, ...tags].join("\n").toLowerCase().includes(words) || pinyinInitials(title).includes(words)
  );
}
