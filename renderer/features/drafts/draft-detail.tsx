import { IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorCodeOf } from "../../api/error-sentence";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { DraftPage } from "./draft-page";

type DraftDetailProps = {
  readonly id: string;
  /** The draft is not there any more. */
  readonly onGone: () => void;
  readonly onOpen: (id: string) => void;
  readonly isListShut: boolean;
  readonly onToggleList: () => void;
  /** Folds the list away while the panel needs its room, or takes it back. */
  readonly onLendList: (isLent: boolean) => void;
};

/** Reads one draft with its body and opens its page. */
export function DraftDetail({ id, ...rest }: DraftDetailProps) {
  const { t } = useTranslation("drafts");
  const draft = useQuery(api.drafts.get.queryOptions({ input: { id } }));
  if (draft.data?.trashedAt || errorCodeOf(draft.error) === "NOT_FOUND") {
    return <EmptyState icon={<IconPencil />} title={t("gone.title")} text={t("gone.text")} />;
  }
  return <QueryGate query={draft}>{(record) => <DraftPage key={id} draft={record} {...rest} />}</QueryGate>;
}
