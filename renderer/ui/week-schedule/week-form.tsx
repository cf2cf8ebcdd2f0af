import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { safeFileName } from "@shared/domain/file-name";
import { IconCopy, IconDownload, IconPhoto } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "../../browser/clipboard";
import { copyPng } from "../../browser/copy-image";
import { saveFile } from "../../browser/download";
import { svgToPng } from "../../browser/svg-to-png";
import { TextField } from "../text-field";
import { CodeLinkField } from "./code-link-field";
import { pictureOfDraft, textOfDraft, type WeekDraft } from "./week-draft";
import { WeekLines } from "./week-lines";
import { drawWeekPicture, type WeekPictureLook } from "./week-picture-look";
import styles from "./week-schedule.module.css";
import { WeekShapeField } from "./week-shape-field";

/** Chat pictures are looked at on phones: two pixels for each point. */
const SCALE = 2;

type WeekFormProps = {
  readonly initial: WeekDraft;
  /** The shop the group belongs to: its colour and where its code leads. */
  readonly shop: { readonly id: string | null; readonly colour: string | null; readonly posterLink: string };
  /** What the code leads to. */
  readonly link: string;
  readonly onLink: (link: string) => void;
  readonly look: WeekPictureLook;
  readonly onLook: (look: WeekPictureLook) => void;
};

/** Words the week on the left, shows the picture on the right, and gives both away. */
export function WeekForm({ initial, shop, link, onLink, look, onLook }: WeekFormProps) {
  const { t } = useTranslation(["week-schedule", "common"]);
  const [draft, setDraft] = useState(initial);
  const picture = useMemo(
    () => drawWeekPicture({ ...pictureOfDraft(draft), link }, shop.colour, look),
    [draft, link, shop.colour, look],
  );
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  const isEmpty = !draft.lines.some(({ included }) => included);
  const png = () => svgToPng(picture.svg, picture.width, picture.height, SCALE);
  const say = (done: boolean, key: "text" | "image") =>
    notifications.show(
      done
        ? { color: "jade", message: t(`copied.${key}`), autoClose: 2500 }
        : { color: "amber", message: t(key === "text" ? "common:copyFailed" : "refused") },
    );
  const save = async () => {
    const name = safeFileName(`${draft.groupName}-${t("action")}-${draft.span}`, "week", 120);
    saveFile(new File([await png()], `${name}.png`, { type: "image/png" }));
  };
  return (
    <div className={styles.form}>
      <div className={styles.words}>
        <TextField label={t("heading")} value={draft.heading} onChange={(heading) => setDraft({ ...draft, heading })} />
        <WeekLines lines={draft.lines} onChange={(lines) => setDraft({ ...draft, lines })} />
        <TextField label={t("closing")} value={draft.closing} onChange={(closing) => setDraft({ ...draft, closing })} />
        <CodeLinkField value={link} onChange={onLink} shopId={shop.id} remembered={shop.posterLink} />
      </div>
      <div className={styles.side}>
        <WeekShapeField look={look} onChange={onLook} />
        <div className={styles.paper}>
          <img src={address} alt={t("picture")} width={picture.width} height={picture.height} />
        </div>
      </div>
      <footer className={styles.foot}>
        <Button leftSection={<IconDownload size={16} stroke={1.7} />} disabled={isEmpty} onClick={() => void save()}>
          {t("save")}
        </Button>
        <Button
          leftSection={<IconPhoto size={16} stroke={1.7} />}
          disabled={isEmpty}
          onClick={() => void copyPng(png()).then((done) => say(done, "image"))}
        >
          {t("copyImage")}
        </Button>
        <Button
          variant="filled"
          leftSection={<IconCopy size={16} stroke={1.7} />}
          disabled={isEmpty}
          onClick={() => void copyText(textOfDraft(draft)).then((done) => say(done, "text"))}
        >
          {t("copyText")}
        </Button>
      </footer>
    </div>
  );
}
