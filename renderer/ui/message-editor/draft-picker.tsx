import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { DraftSummary } from "@shared/api/contract/drafts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";

type Props = { value: string | null; title: string | null; onPick: (draft: DraftSummary) => void };

/** Finds a draft by any of its words; the server searches, so a shop with thousands of drafts is as quick. */
export function DraftPicker({ value, title, onPick }: Props) {
  const { t } = useTranslation(["message-editor", "words"]);
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words === title ? "" : words, 150);
  const { data } = useQuery(
    api.drafts.list.queryOptions({
      input: { limit: 30, ...(asked.trim() && { words: asked.trim() }) },
      placeholderData: keepPreviousData,
    }),
  );
  const drafts = data?.items ?? [];
  const chosen = value !== null && !drafts.some((draft) => draft.id === value);
  const options = drafts.map((draft) => ({
    value: draft.id,
    label: `${draft.title || t("untitledDraft")} · ${t(`words:draftStatus.${draft.status}`)}`,
  }));
  return (
    <Select
      aria-label={t("text.pickDraft")}
      placeholder={t("text.pickDraft")}
      data={chosen ? [{ value, label: title ?? t("untitledDraft") }, ...options] : options}
      value={value}
      searchable
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options: found }) => found}
      maxDropdownHeight={300}
      allowDeselect={false}
      nothingFoundMessage={t("text.noDraft")}
      onChange={(id) => {
        const draft = drafts.find((item) => item.id === id);
        if (draft) onPick(draft);
      }}
    />
  );
}
