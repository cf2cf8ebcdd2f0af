import type { Media } from "@shared/domain/media";
import { pictureProblems } from "@shared/domain/picture-fit";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { sizeForPeople } from "./picture-list";
import classes from "./picture-panel.module.css";

/** On which channels the picture would be refused; one line that it fits when it does. */
export function PictureFitLines({ picture }: { readonly picture: Media }) {
  const { t } = useTranslation(["library", "words"]);
  const profiles = useQuery(api.channels.list.queryOptions());
  if (!profiles.data) return null;
  const problems = pictureProblems(picture, profiles.data);
  const gif = problems.filter(({ reason }) => reason === "gif").map(({ channel }) => t(`words:channel.${channel}`));
  const sizes = problems.filter(({ reason }) => reason !== "gif");
  return (
    <section className={classes.fit}>
      <h2>{t("picture.fits")}</h2>
      {problems.length === 0 && <p>{t("picture.fitsAll")}</p>}
      {sizes.map(({ channel, reason, limit }) => (
        <p key={`${channel}-${reason}`} data-bad>
          {t("picture.tooLarge", {
            channel: t(`words:channel.${channel}`),
            limit: reason === "bytes" ? sizeForPeople(limit ?? 0) : `${limit} px`,
          })}
        </p>
      ))}
      {gif.length > 0 && <p data-bad>{t("picture.noGif", { channels: gif.join(t("picture.comma")) })}</p>}
    </section>
  );
}
