import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../browser/download";
import { LeftOutList } from "../../ui/export-job/left-out-list";
import type { MadeExport } from "./export-choice";
import styles from "./export-dialog.module.css";

type Props = {
  made: MadeExport;
  today: string;
  onAgain: () => void;
  onEdit: (messageId: string) => void;
  onClose: () => void;
};

/** The file is made: what it is called, what is not in it, whom to send it to and how it is opened there. */
export function ExportDone({ made, today, onAgain, onEdit, onClose }: Props) {
  const { t } = useTranslation(["export", "common"]);
  return (
    <div className={styles.done}>
      <IconCircleCheck size={40} stroke={1.4} color="var(--jade)" aria-hidden />
      <h2>
        {made.count > 0 ? t("done.title", { count: made.count }) : t("done.activities", { count: made.activities })}
      </h2>
      <p className={styles.file}>{made.file.name}</p>
      <LeftOutList leftOut={made.leftOut} today={today} onOpen={onEdit} />
      <ol className={styles.steps}>
        <li>{t("done.where")}</li>
        <li>{t(`done.send.${made.format}`)}</li>
        <li>{t(`done.open.${made.format}`)}</li>
      </ol>
      <div className={styles.doneActions}>
        <Button onClick={() => saveFile(made.file)}>{t("done.again")}</Button>
        <Button onClick={onAgain}>{t("done.other")}</Button>
        <Button variant="filled" onClick={onClose}>
          {t("common:done")}
        </Button>
      </div>
    </div>
  );
}
