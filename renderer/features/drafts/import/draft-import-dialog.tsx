import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChooseDocuments } from "./choose-documents";
import { DraftImportPreview } from "./draft-import-preview";
import type { ChosenFile } from "./file-choice";

type DraftImportDialogProps = {
  readonly onClose: () => void;
  /** Opens one of the drafts that were taken in. */
  readonly onOpen: (id: string) => void;
};

/** Takes documents in as drafts: choose them, look at what would happen, take them in as one step. */
export function DraftImportDialog({ onClose, onOpen }: DraftImportDialogProps) {
  const { t } = useTranslation(["draft-files", "common"]);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("title")}
      size={files.length > 0 ? 760 : 560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      closeOnClickOutside={files.length === 0}
    >
      {files.length === 0 ? (
        <ChooseDocuments onPick={setFiles} />
      ) : (
        <DraftImportPreview
          files={files}
          onChooseOther={() => setFiles([])}
          onDone={(id) => {
            onClose();
            if (id !== undefined) onOpen(id);
          }}
        />
      )}
    </Modal>
  );
}
