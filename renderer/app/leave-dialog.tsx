import { Button, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogFoot } from "../ui/dialog-foot";

type LeaveDialogProps = { readonly onStay: () => void; readonly onLeave: () => void };

/** Says that what was typed is not in the file and would be gone, and asks whether to go all the same. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation(["shell", "common"]);
  return (
    <Modal
      opened
      onClose={onStay}
      title={t("leave.title")}
      size={440}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p style={{ margin: "0 0 16px", lineHeight: 1.6 }}>{t("leave.text")}</p>
      <DialogFoot>
        <Button onClick={onLeave}>{t("leave.go")}</Button>
        <Button variant="filled" onClick={onStay} data-autofocus>
          {t("leave.stay")}
        </Button>
      </DialogFoot>
    </Modal>
  );
}
