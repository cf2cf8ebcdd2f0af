import { textOfQuote } from "@shared/domain/quote";
import { textOfSnippet } from "@shared/domain/snippet";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Insertable } from "../../ui/editor/slash-options";

/** What the slash menu offers of the library: snippets 话术, and quotes 口碑 whose speakers agreed to their use (S6). */
export function useInsertables(): readonly Insertable[] {
  const { t } = useTranslation(["words", "common"]);
  const snippets = useQuery(api.snippets.bank.queryOptions()).data;
  const quotes = useQuery(api.quotes.list.queryOptions()).data;
  return useMemo(
    () => [
      ...(snippets ?? []).map(({ key, snippet }) => ({
        key,
        label: snippet.title || t("common:untitled"),
        text: textOfSnippet(snippet),
        group: t("words:kind.snippets"),
      })),
      ...(quotes ?? [])
        .filter(({ consent, text }) => consent === "yes" && text !== "")
        .map(({ id, title, text, who }) => ({
          key: id,
          label: title,
          text: textOfQuote({ text, who }),
          group: t("words:kind.quotes"),
        })),
    ],
    [snippets, quotes, t],
  );
}
