import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChooseFile } from "./choose-file";
import { ImportPreview } from "./import-preview";
import { type ImportOutcome, ImportResult } from "./import-result";

type ImportDialogProps = {
  readonly onClose: () => void;
  /** A file that was chosen already. */
  readonly file?: File;
};

/** Takes a plan file in: choose it, look at what it would do, take it in, and still be able to undo. */
export function ImportDialog({ onClose, file: given }: ImportDialogProps) {
  const { t } = useTranslation(["import", "common"]);
  const [file, setFile] = useState<File | undefined>(given);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={file ? t("titleOf", { name: file.name }) : t("title")}
      size={file && !outcome ? 1040 : 560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      // A stray click beside the dialog must not lose the mapping.
      closeOnClickOutside={!file}
      styles={{ body: { display: "flex", flexDirection: "column", minHeight: 0 } }}
    >
      {outcome ? (
        <ImportResult outcome={outcome} onClose={onClose} />
      ) : file ? (
        <ImportPreview
          key={`${file.name}:${file.lastModified}:${file.size}`}
          file={file}
          onChooseOther={() => setFile(undefined)}
          onDone={setOutcome}
        />
      ) : (
        <ChooseFile onPick={setFile} />
      )}
    </Modal>
  );
}
