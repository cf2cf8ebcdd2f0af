import type { FindingSeverity } from "@shared/domain/check/finding";
import type { DraftStatus } from "@shared/domain/draft";
import { useTranslation } from "react-i18next";
import { FindingCounts } from "../../ui/findings/finding-counts";
import { StatusChip } from "../../ui/status-chip";
import { draftTones } from "./draft-flow";

type DraftMetaProps = {
  readonly draft: { readonly status: DraftStatus };
  readonly counts: Readonly<Record<FindingSeverity, number>> | undefined;
};

/** What stands at the end of a draft's row: what a check found, and where it is in the flow. */
export function DraftMeta({ draft, counts }: DraftMetaProps) {
  const { t } = useTranslation("words");
  return (
    <>
      {counts && <FindingCounts counts={counts} isBrief />}
      <StatusChip tone={draftTones[draft.status]}>{t(`draftStatus.${draft.status}`)}</StatusChip>
    </>
  );
}
