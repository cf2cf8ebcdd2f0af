import type { Media } from "@shared/domain/media";
import { IconPhotoOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sizeForPeople } from "./picture-list";
import classes from "./picture-tile.module.css";

type PictureTileProps = {
  readonly picture: Media;
  /** When it was used last, in words; empty for never. */
  readonly used: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
};

/** One picture of the wall, with its name and size; says so when its file is gone. */
export function PictureTile({ picture, used, selected, onSelect }: PictureTileProps) {
  const { t } = useTranslation("library");
  const [isMissing, setMissing] = useState(false);
  const { width, height } = picture;
  return (
    <button type="button" className={classes.tile} aria-pressed={selected} onClick={onSelect}>
      <span className={classes.frame}>
        {isMissing ? (
          <span className={classes.missing}>
            <IconPhotoOff size={20} stroke={1.6} aria-hidden />
            {t("picture.missing")}
          </span>
        ) : (
          <img src={`/media/${picture.id}`} alt="" loading="lazy" onError={() => setMissing(true)} />
        )}
      </span>
      <span className={classes.name} title={picture.name}>
        {picture.name}
      </span>
      <span className={classes.size}>
        {width !== null && height !== null ? `${width}×${height} · ` : ""}
        {sizeForPeople(picture.size)}
      </span>
      {used !== "" && <span className={classes.size}>{used}</span>}
    </button>
  );
}
