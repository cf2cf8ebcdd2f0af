import { Button, Divider, Group, Modal } from "@mantine/core";
import type { DraftStatus } from "@shared/domain/draft";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../ui/text-field";

type ValueGateProps = {
  readonly status: DraftStatus;
  readonly onClose: () => void;
  readonly onValue: (value: string) => void;
  readonly onReason: (reason: string) => void;
};

/** Asks for the one line that says what members get, or for the reason why this draft needs none. */
export function ValueGate({ status, onClose, onValue, onReason }: ValueGateProps) {
  const { t } = useTranslation(["drafts", "words", "common"]);
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const giveValue = () => {
    if (value.trim() === "") return;
    onClose();
    onValue(value.trim());
  };
  const giveReason = () => {
    if (reason.trim() === "") return;
    onClose();
    onReason(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={t("gate.title", { status: t(`words:draftStatus.${status}`) })} size="md">
      <p style={{ margin: "0 0 14px", color: "var(--muted)", lineHeight: 1.6 }}>{t("gate.text")}</p>
      <TextField
        autoFocus
        label={t("words:field.memberValue")}
        placeholder={t("valueHint")}
        value={value}
        onChange={setValue}
        onEnter={giveValue}
      />
      <Group justify="flex-end" mt={10}>
        <Button variant="filled" disabled={value.trim() === ""} onClick={giveValue}>
          {t("gate.withValue")}
        </Button>
      </Group>
      <Divider my={16} label={t("gate.or")} />
      <TextField
        label={t("gate.reason")}
        placeholder={t("gate.reasonHint")}
        value={reason}
        onChange={setReason}
        onEnter={giveReason}
      />
      <Group justify="flex-end" mt={10}>
        <Button disabled={reason.trim() === ""} onClick={giveReason}>
          {t("gate.withReason")}
        </Button>
      </Group>
    </Modal>
  );
}
