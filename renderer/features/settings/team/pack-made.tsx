import type { LeftOut } from "@shared/api/contract/export-jobs";
import { useTranslation } from "react-i18next";
import { LeftOutList } from "../../../ui/export-job/left-out-list";
import { FileMade } from "../../../ui/file-made";

type PackMadeProps = {
  readonly file: File;
  readonly leftOut: readonly LeftOut[];
  readonly today: string;
  readonly isLocked: boolean;
  readonly onClose: () => void;
};

/** The pack is made: what is not in it, how it gets to the colleague and what happens there. */
export function PackMade({ file, leftOut, today, isLocked, onClose }: PackMadeProps) {
  const { t } = useTranslation("team");
  return (
    <FileMade
      title={t("made.title")}
      file={file}
      notice={<LeftOutList leftOut={leftOut} today={today} />}
      steps={[t("made.send"), ...(isLocked ? [t("made.password")] : []), t("made.take"), t("made.back")]}
      again={t("made.again")}
      onClose={onClose}
    />
  );
}
