import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../../browser/download";
import classes from "./team.module.css";

type PackMadeProps = { readonly file: File; readonly isLocked: boolean; readonly onClose: () => void };

/** The pack is made: how it gets to the colleague and what happens there. */
export function PackMade({ file, isLocked, onClose }: PackMadeProps) {
  const { t } = useTranslation(["team", "common"]);
  return (
    <div className={classes.done}>
      <IconCircleCheck size={40} stroke={1.4} color="var(--jade)" aria-hidden />
      <h2>{t("made.title")}</h2>
      <p className={classes.file}>{file.name}</p>
      <ol className={classes.steps}>
        <li>{t("made.send")}</li>
        {isLocked && <li>{t("made.password")}</li>}
        <li>{t("made.take")}</li>
        <li>{t("made.back")}</li>
      </ol>
      <div className={classes.actions}>
        <Button onClick={() => saveFile(file)}>{t("made.again")}</Button>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {t("common:done")}
        </Button>
      </div>
    </div>
  );
}
