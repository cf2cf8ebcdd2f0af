import { Button } from "@mantine/core";
import { IconPackageImport } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./team.module.css";

/** Where a pack is dropped or chosen. */
export function ChoosePack({ onPick }: { readonly onPick: (file: File) => void }) {
  const { t } = useTranslation("team");
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={classes.drop}
      data-over={isOver || undefined}
      aria-label={t("take.choose")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onPick(file);
      }}
    >
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
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onPick(file);
        }}
      />
    </section>
  );
}
