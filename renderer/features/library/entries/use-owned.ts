import { labelOf } from "@shared/domain/record-kinds";
import { useTranslation } from "react-i18next";
import { useSelectedId } from "../../../browser/selected-id";
import { notifyUndo } from "../../../ui/undo-toast";

type Own = { readonly id: string; readonly name?: string; readonly title?: string };

/** What follows when a shipped entry became one's own: its page opens, with a way back. */
export function useOwned(): (own: Own) => void {
  const { t } = useTranslation("library");
  const [, setSelectedId] = useSelectedId();
  return (own) => {
    setSelectedId(own.id);
    notifyUndo(t("madeOwn", { title: labelOf(own) }));
  };
}
