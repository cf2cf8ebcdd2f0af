import { type ReactNode, useState } from "react";
import classes from "./file-drop.module.css";

type FileDropProps = {
  readonly label: string;
  readonly onFiles: (files: Iterable<File>) => void;
  /** What it is for, and the buttons for those who do not drop. */
  readonly children: ReactNode;
};

/** A place to drop files on, with other ways to choose them inside. */
export function FileDrop({ label, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={classes.drop}
      data-over={isOver || undefined}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      }}
    >
      {children}
    </section>
  );
}
