import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../browser/download";
import classes from "./review-dialog.module.css";

/** The review page is made: whom to send it to, and how the answer comes back. */
export function ReviewSent({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { t } = useTranslation(["review", "common"]);
  return (
    <div className={classes.done}>
      <IconCircleCheck size={40} stroke={1.4} color="var(--jade)" aria-hidden />
      <h2>{t("sent.title")}</h2>
      <p className={classes.file}>{file.name}</p>
      <ol className={classes.steps}>
        <li>{t("sent.where")}</li>
        <li>{t("sent.send")}</li>
        <li>{t("sent.back")}</li>
      </ol>
      <div className={classes.actions}>
        <Button onClick={() => saveFile(file)}>{t("sent.again")}</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {t("common:done")}
        </Button>
      </div>
    </div>
  );
}
