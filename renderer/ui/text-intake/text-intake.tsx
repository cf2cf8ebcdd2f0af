import { Button } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../prose-field";
import classes from "./text-intake.module.css";

type TextIntakeProps = {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  /** What the button that reads the text says. */
  readonly action: string;
  readonly onText: (text: string) => void;
  /** Why the last text was refused. */
  readonly error?: string | undefined;
  readonly isBusy?: boolean;
};

/** The largest file that is read as a text; nothing that people paste comes near it. */
const LARGEST_BYTES = 20_000_000;

/** Takes a text that came from somebody else: pasted, chosen as a file, or dropped here. A pasted one is read at once. */
export function TextIntake({ label, hint, placeholder, action, onText, error, isBusy = false }: TextIntakeProps) {
  const { t } = useTranslation("common");
  const [text, setText] = useState("");
  const [isTooLarge, setTooLarge] = useState(false);
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST_BYTES);
    if (file.size <= LARGEST_BYTES) onText(await file.text());
  };
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everyone's
    <div
      className={classes.intake}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData("text/plain");
        if (text === "" && pasted.trim() !== "") onText(pasted);
      }}
    >
      <ProseField
        label={label}
        hint={hint}
        placeholder={placeholder}
        minRows={6}
        maxRows={12}
        value={text}
        onChange={setText}
        error={isTooLarge ? t("textTooLarge") : error}
        autoFocus
      />
      <div className={classes.actions}>
        <Button leftSection={<IconFile size={16} stroke={1.7} aria-hidden />} onClick={() => picker.current?.click()}>
          {t("chooseTextFile")}
        </Button>
        <Button variant="filled" disabled={text.trim() === ""} loading={isBusy} onClick={() => onText(text)}>
          {action}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".txt,text/plain"
        aria-label={t("chooseTextFile")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was sent anew.
          event.currentTarget.value = "";
          void read(file);
        }}
      />
    </div>
  );
}
