import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import { useTranslation } from "react-i18next";
import { useToday } from "../../../api/use-now";
import { useOpenRecord } from "../../../browser/open-record";
import { formatWhen } from "../../../ui/format-when";
import { AsideList } from "../../../ui/record-page/aside-list";

/** Where an entry of the library was used, each a way there. */
export function EntryUses({ uses }: { readonly uses: UsesOfEntry | undefined }) {
  const { t } = useTranslation(["library", "words", "common"]);
  const today = useToday();
  const open = useOpenRecord();
  const items = (uses?.uses ?? []).map(({ kind, id, title, at }) => ({
    id,
    title: title || t("common:untitled"),
    sub: [t(`words:kind.${kind}`), at !== null && today !== "" ? formatWhen(at, today, t) : ""]
      .filter(Boolean)
      .join(" · "),
    onOpen: () => open(kind, id),
  }));
  const more = (uses?.count ?? 0) - items.length;
  return (
    <>
      <AsideList title={t("uses.title")} none={t("uses.none")} items={items} />
      {more > 0 && <p>{t("uses.more", { count: more })}</p>}
    </>
  );
}
