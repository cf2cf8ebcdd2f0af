import { Modal } from "@mantine/core";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichText } from "@shared/domain/rich-text";
import { countChanges, diffWords } from "@shared/domain/word-diff";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DiffText } from "../../../ui/diff-text/diff-text";
import classes from "./sync-dialog.module.css";

type MasterDialogProps = {
  readonly master: RichText;
  readonly own: RichText;
  readonly name: string;
  readonly onClose: () => void;
};

/** What an adaptation says differently from its master, by words. */
export function MasterDialog({ master, own, name, onClose }: MasterDialogProps) {
  const { t } = useTranslation(["adaptations", "versions", "common"]);
  const parts = useMemo(() => diffWords(plainTextOf(master), plainTextOf(own)), [master, own]);
  const changes = countChanges(parts);
  const isSame = changes.added + changes.removed === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t("compareTitle", { name })}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.note}>{isSame ? t("versions:onlyLook") : t("versions:sum", changes)}</p>
      <div className={classes.place}>
        <DiffText parts={parts} label={t("versions:diff")} />
      </div>
    </Modal>
  );
}
