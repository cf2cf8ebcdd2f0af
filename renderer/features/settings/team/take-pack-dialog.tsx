import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoosePack } from "./choose-pack";
import { MergeOutcome, type MergeResult } from "./merge-outcome";
import { MergeReview } from "./merge-review";

type TakePackDialogProps = {
  readonly onClose: () => void;
  /** A pack that was chosen already, by dropping it. */
  readonly file?: File | undefined;
};

/** Takes a colleague's pack in: choose it, unlock it, look at what it does field by field, take it in as one step. */
export function TakePackDialog({ onClose, file: given }: TakePackDialogProps) {
  const { t } = useTranslation(["team", "common"]);
  const [file, setFile] = useState(given);
  const [result, setResult] = useState<MergeResult>();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("take.title")}
      size={file && !result ? 960 : 560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      // A stray click beside the dialog must not lose what was chosen.
      closeOnClickOutside={!file}
    >
      {result ? (
        <MergeOutcome result={result} onClose={onClose} />
      ) : file ? (
        <MergeReview
          key={`${file.name}:${file.size}:${file.lastModified}`}
          file={file}
          onChooseOther={() => setFile(undefined)}
          onDone={setResult}
        />
      ) : (
        <ChoosePack onPick={setFile} />
      )}
    </Modal>
  );
}
