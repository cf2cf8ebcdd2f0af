import { Modal } from "@mantine/core";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChooseFile } from "./choose-file";
import { cellsOf, type GridTable } from "./grid/grid-table";
import { type ImportOutcome, ImportResult } from "./import-result";
import { keepTable } from "./kept-table";
import { csvFileOf } from "./pasted-table";
import { PlanTable } from "./plan-table";

type ImportDialogProps = {
  readonly onClose: () => void;
  /** A file that was chosen already. */
  readonly file?: File;
};

/** Takes a plan in: choose or paste it, put its cells right, see what it would do, take it in, and still be able to undo. */
export function ImportDialog({ onClose, file: given }: ImportDialogProps) {
  const { t } = useTranslation(["import", "common"]);
  const [file, setFile] = useState<File | undefined>(given);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const changed = useRef<GridTable | undefined>(undefined);
  const onChange = useCallback((table: GridTable | undefined) => {
    changed.current = table;
  }, []);
  /** What was changed by hand is kept for the next time, as long as it was not taken in. */
  const leave = (then: () => void) => {
    if (file && changed.current && !outcome) keepTable(csvFileOf(cellsOf(changed.current), file.name));
    then();
  };
  return (
    <Modal
      opened
      onClose={() => leave(onClose)}
      title={file ? t("titleOf", { name: file.name }) : t("title")}
      size={file && !outcome ? "min(1320px, 96vw)" : 560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      // A stray click beside the dialog must not lose the mapping.
      closeOnClickOutside={!file}
      styles={{ body: { display: "flex", flexDirection: "column", minHeight: 0 } }}
    >
      {outcome ? (
        <ImportResult outcome={outcome} onClose={onClose} />
      ) : file ? (
        <PlanTable
          key={`${file.name}:${file.lastModified}:${file.size}`}
          file={file}
          onChooseOther={() => leave(() => setFile(undefined))}
          onDone={(done) => {
            keepTable(undefined);
            setOutcome(done);
          }}
          onChange={onChange}
        />
      ) : (
        <ChooseFile onPick={setFile} />
      )}
    </Modal>
  );
}
