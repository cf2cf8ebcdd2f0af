import { useTranslation } from "react-i18next";
import { LeftOutList } from "../../ui/export-job/left-out-list";
import { FileMade } from "../../ui/file-made";
import type { MadeExport } from "./export-choice";

type Props = {
  made: MadeExport;
  today: string;
  onAgain: () => void;
  onEdit: (messageId: string) => void;
  onClose: () => void;
};

/** The file is made: what it is called, what is not in it, whom to send it to and how it is opened there. */
export function ExportDone({ made, today, onAgain, onEdit, onClose }: Props) {
  const { t } = useTranslation("export");
  const { file, format, count, activities, leftOut } = made;
  return (
    <FileMade
      title={count > 0 ? t("done.title", { count }) : t("done.activities", { count: activities })}
      file={file}
      notice={<LeftOutList leftOut={leftOut} today={today} onOpen={onEdit} />}
      steps={[t("done.where"), t(`done.send.${format}`), t(`done.open.${format}`)]}
      again={t("done.again")}
      other={{ label: t("done.other"), onClick: onAgain }}
      onClose={onClose}
    />
  );
}
