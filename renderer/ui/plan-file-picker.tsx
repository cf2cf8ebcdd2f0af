import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";

type PlanFilePickerProps = {
  readonly onPick: (file: File) => void;
  /** Draws whatever opens the dialog. */
  readonly children: (choose: () => void) => ReactNode;
};

/** Kinds of files a plan comes in. */
const ACCEPT = ".xlsx,.csv,.tsv,.txt";

/** Chooses a plan file; the page reads it itself, so it works the same in a browser and on the desktop. */
export function PlanFilePicker({ onPick, children }: PlanFilePickerProps) {
  const { t } = useTranslation("common");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        aria-label={t("choosePlanFile")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = "";
          if (file) onPick(file);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}
