import { ActionIcon, Button } from "@mantine/core";
import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import type { Media } from "@shared/domain/media";
import { IconTrash, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { SaveLight } from "../../ui/save-light";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { useTrash } from "../../ui/use-trash";
import { EntryUses } from "./entries/entry-uses";
import { PictureFitLines } from "./picture-fit-lines";
import { sizeForPeople } from "./picture-list";
import classes from "./picture-panel.module.css";

type PicturePanelProps = {
  readonly picture: Media;
  readonly isMissing: boolean;
  readonly uses: UsesOfEntry | undefined;
  readonly onGone: () => void;
};

/** The chosen picture large, with its name and tags, where it is used and where it cannot be sent. */
export function PicturePanel({ picture, isMissing, uses, onGone }: PicturePanelProps) {
  const { t } = useTranslation(["library", "common"]);
  const form = useRecordForm("media", picture);
  const trash = useTrash("media");
  const { values, set } = form;
  const { width, height } = picture;
  return (
    <aside className={classes.panel} aria-label={t("picture.panel")}>
      <div className={classes.top}>
        <SaveLight state={form.state} />
        <ActionIcon size={28} ml="auto" aria-label={t("common:close")} onClick={onGone}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      {isMissing ? (
        <p className={classes.gone}>{t("picture.missingHelp")}</p>
      ) : (
        <img className={classes.image} src={`/media/${picture.id}`} alt={values.name} />
      )}
      <TextField label={t("picture.name")} value={values.name} onChange={(name) => set("name", name)} />
      <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
      <dl className={classes.facts}>
        {width !== null && height !== null && (
          <div>
            <dt>{t("picture.dimensions")}</dt>
            <dd>
              {width} × {height}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("picture.size")}</dt>
          <dd>{sizeForPeople(picture.size)}</dd>
        </div>
        <div>
          <dt>{t("picture.type")}</dt>
          <dd>{picture.mime.replace("image/", "").toUpperCase()}</dd>
        </div>
      </dl>
      <PictureFitLines picture={picture} />
      <EntryUses uses={uses} />
      <Button
        leftSection={<IconTrash size={16} stroke={1.7} />}
        onClick={() => {
          void trash(picture.id, values.name);
          onGone();
        }}
      >
        {t("common:trash")}
      </Button>
    </aside>
  );
}
