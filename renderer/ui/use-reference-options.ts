import { labelOf, type RecordKind } from "@shared/domain/record-kinds";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "../api/client";
import { useToday } from "../api/use-now";
import { formatWhen } from "./format-when";

type Named = { readonly id: string; readonly name?: string; readonly title?: string; readonly start?: string };

/** What can be picked of a kind: ids with names; activities with their day, since their names repeat. */
export function useReferenceOptions(kind: RecordKind) {
  const { t } = useTranslation(["common", "words"]);
  const today = useToday();
  const { data, isPending } = useQuery({
    queryKey: [...api[kind].key(), "options"],
    queryFn: () => listNamed(kind),
  });
  const options = useMemo(
    () =>
      (data ?? []).map((record) => {
        const name = labelOf(record) || t("common:untitled");
        const when = record.start && today ? ` · ${formatWhen(record.start, today, t)}` : "";
        return { value: record.id, label: `${name}${when}` };
      }),
    [data, t, today],
  );
  return {
    options,
    nothing: isPending ? t("common:loading") : t("common:noneOfKind", { kind: t(`words:kind.${kind}`) }),
    missing: isPending ? "…" : t("common:inTrash"),
  };
}

async function listNamed(kind: RecordKind): Promise<readonly Named[]> {
  switch (kind) {
    case "drafts":
      return (await client.drafts.list({ limit: 500 })).items;
    case "messages":
      return client.messages.list({ limit: 500 });
    case "activities":
      return (await client.activities.list()).toSorted((a, b) => b.start.localeCompare(a.start));
    case "tiers":
      return (await client.tiers.list()).toSorted((a, b) => a.rank - b.rank);
    case "templates":
      return client.templates.own();
    case "results":
      return [];
    default:
      return client[kind].list();
  }
}
