import { useTranslation } from "react-i18next";
import type { PictureShelf } from "./picture-list";
import classes from "./pictures-tab.module.css";

type Props = {
  readonly value: PictureShelf | undefined;
  readonly onChange: (shelf: PictureShelf | undefined) => void;
  /** How many pictures have lost their file; the shelf of them is only there when there are some. */
  readonly missing: number;
};

/** What was used of late, what never was, and what has lost its file. */
export function PictureShelves({ value, onChange, missing }: Props) {
  const { t } = useTranslation("library");
  const shelves: PictureShelf[] = ["lastUsed", "unused", ...(missing > 0 ? (["missingOnly"] as const) : [])];
  return (
    <>
      {shelves.map((shelf) => (
        <button
          key={shelf}
          type="button"
          className={classes.tag}
          aria-pressed={value === shelf}
          onClick={() => onChange(value === shelf ? undefined : shelf)}
        >
          {t(`picture.${shelf}`, { count: missing })}
        </button>
      ))}
    </>
  );
}
