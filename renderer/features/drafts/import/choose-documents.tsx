import { Button } from "@mantine/core";
import { IconFileText, IconFolder } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FileDrop } from "../../../ui/file-drop";
import classes from "./draft-import.module.css";
import { type ChosenFile, chosenFiles, DOCUMENT_TYPES } from "./file-choice";

/** Chooses documents, a whole folder of them, or takes what is dropped. */
export function ChooseDocuments({ onPick }: { readonly onPick: (files: readonly ChosenFile[]) => void }) {
  const { t } = useTranslation("draft-files");
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const pick = (list: Iterable<File>) => {
    const chosen = chosenFiles(list);
    setEmpty(chosen.length === 0);
    if (chosen.length > 0) onPick(chosen);
  };
  return (
    <FileDrop label={t("choose")} onFiles={pick}>
      <p className={classes.lead}>{t("lead")}</p>
      <div className={classes.buttons}>
        <Button variant="filled" leftSection={<IconFileText size={16} />} onClick={() => files.current?.click()}>
          {t("chooseFiles")}
        </Button>
        <Button leftSection={<IconFolder size={16} />} onClick={() => folder.current?.click()}>
          {t("chooseFolder")}
        </Button>
      </div>
      {isEmpty && (
        <p className={classes.problem} role="alert">
          {t("nothingUsable")}
        </p>
      )}
      <p className={classes.note}>{t("again")}</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={DOCUMENT_TYPES}
        aria-label={t("chooseFiles")}
        onChange={(event) => pick(event.currentTarget.files ?? [])}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t("chooseFolder")}
        {...{ webkitdirectory: "" }}
        onChange={(event) => pick(event.currentTarget.files ?? [])}
      />
    </FileDrop>
  );
}
