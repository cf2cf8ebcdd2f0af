import { Button } from "@mantine/core";
import { IconPackageImport } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { FileDrop } from "../../../ui/file-drop";
import classes from "./team.module.css";

/** Where a pack is dropped or chosen. */
export function ChoosePack({ onPick }: { readonly onPick: (file: File) => void }) {
  const { t } = useTranslation("team");
  const picker = useRef<HTMLInputElement>(null);
  const pick = ([file]: Iterable<File>) => {
    if (file) onPick(file);
  };
  return (
    <FileDrop label={t("take.choose")} onFiles={pick}>
      <IconPackageImport size={32} stroke={1.4} aria-hidden />
      <p className={classes.note}>{t("take.lead")}</p>
      <Button variant="filled" data-autofocus onClick={() => picker.current?.click()}>
        {t("take.choose")}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".qunce-pack"
        aria-label={t("take.choose")}
        onChange={(event) => pick(event.currentTarget.files ?? [])}
      />
    </FileDrop>
  );
}
