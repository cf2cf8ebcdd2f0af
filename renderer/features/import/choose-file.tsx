import { Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PlanFilePicker } from "../../ui/plan-file-picker";
import classes from "./import-dialog.module.css";
import { keptTable } from "./kept-table";
import { csvFileOf } from "./pasted-table";
import { readClipboardTable } from "./read-clipboard-table";

/** What a table that is begun by hand starts with. */
const BLANK_COLUMNS = ["date", "time", "group", "title", "text", "sender", "note"] as const;

type ChooseFileProps = { readonly onPick: (file: File) => void };

/** Where a plan file is dropped or chosen, or cells copied in a spreadsheet are pasted. */
export function ChooseFile({ onPick }: ChooseFileProps) {
  const { t } = useTranslation("import");
  const [isOver, setIsOver] = useState(false);
  const [isNoTable, setNoTable] = useState(false);
  const latest = useRef(onPick);
  latest.current = onPick;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (!event.clipboardData) return;
      event.preventDefault();
      const [file] = event.clipboardData.files;
      const table = readClipboardTable(event.clipboardData);
      setNoTable(!file && !table);
      if (table) latest.current(csvFileOf(table, `${t("pastedName")}.csv`));
      else if (file) latest.current(file);
    };
    // Nothing else in this dialog takes a text.
    window.addEventListener("paste", onPaste);
    return () => window.removeEventListener("paste", onPaste);
  }, [t]);
  const kept = keptTable();
  const blankTable = () => {
    const headers = BLANK_COLUMNS.map((field) => t(`field.${field}`));
    return csvFileOf([headers], `${t("blankName")}.csv`);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onPick(file);
  };
  return (
    <PlanFilePicker onPick={onPick}>
      {(choose) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everyone's
        <div
          className={classes.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={onDrop}
        >
          <IconFileSpreadsheet size={32} stroke={1.4} aria-hidden />
          <p className={classes.dropTitle}>{t("drop")}</p>
          <p className={classes.dropText}>{t("dropText")}</p>
          <Button variant="filled" onClick={choose} data-autofocus>
            {t("choose")}
          </Button>
          <p className={classes.pasteHint}>{t("pasteHint")}</p>
          <div className={classes.otherWays}>
            <Button variant="subtle" size="compact-sm" onClick={() => onPick(blankTable())}>
              {t("blankTable")}
            </Button>
            {kept && (
              <Button variant="subtle" size="compact-sm" onClick={() => onPick(kept)}>
                {t("keptTable", { name: kept.name })}
              </Button>
            )}
          </div>
          {isNoTable && (
            <p className={classes.noTable} role="alert">
              {t("noTable")}
            </p>
          )}
        </div>
      )}
    </PlanFilePicker>
  );
}
