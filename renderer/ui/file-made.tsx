import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../browser/download";
import classes from "./file-made.module.css";

type FileMadeProps = {
  readonly title: string;
  readonly file: File;
  /** What is to be known of the file before it goes out. */
  readonly notice?: ReactNode;
  /** What to do with it now, in order. */
  readonly steps: readonly string[];
  /** What the button that saves it once more says. */
  readonly again: string;
  /** Another way on, beside saving it once more. */
  readonly other?: { readonly label: string; readonly onClick: () => void };
  readonly onClose: () => void;
};

/** A file for somebody else is made: what it is called, and how it gets there and comes back. */
export function FileMade({ title, file, notice, steps, again, other, onClose }: FileMadeProps) {
  const { t } = useTranslation("common");
  return (
    <div className={classes.done}>
      <IconCircleCheck size={40} stroke={1.4} color="var(--jade)" aria-hidden />
      <h2>{title}</h2>
      <p className={classes.file}>{file.name}</p>
      {notice}
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={classes.actions}>
        <Button onClick={() => saveFile(file)}>{again}</Button>
        {other ? <Button onClick={other.onClick}>{other.label}</Button> : null}
        <Button variant="filled" data-autofocus onClick={onClose}>
          {t("done")}
        </Button>
      </div>
    </div>
  );
}
