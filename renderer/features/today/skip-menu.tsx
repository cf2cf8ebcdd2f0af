import { Button, Popover, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./skip-menu.module.css";

const PRESETS = ["busy", "outdated", "done", "soldOut", "moved"] as const;

/** 不发了: asks why, with the usual reasons one click away; the reason is what the next plan learns from. */
export function SkipMenu({ onSkip }: { onSkip: (reason: string) => void }) {
  const { t } = useTranslation("today");
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState("");
  const choose = (text: string) => {
    setOpened(false);
    onSkip(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) choose(reason.trim());
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top-end" width={280} trapFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" onClick={() => setOpened(!opened)}>
          {t("skip.action")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <div className={styles.lead}>{t("skip.why")}</div>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            className={styles.reason}
            onClick={() => choose(t(`skip.reasons.${preset}`))}
          >
            {t(`skip.reasons.${preset}`)}
          </button>
        ))}
        <form className={styles.own} onSubmit={submit}>
          <TextInput
            size="xs"
            aria-label={t("skip.own")}
            placeholder={t("skip.own")}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={!reason.trim()}>
            {t("skip.confirm")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
