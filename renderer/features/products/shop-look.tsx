import { LONGEST_CODE_TEXT } from "@shared/domain/poster-link";
import type { Shop } from "@shared/domain/shop";
import { shopPalette } from "@shared/domain/shop-palette";
import { drawWeekPoster } from "@shared/domain/week-picture/draw-week-poster";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/section";
import { TextField } from "../../ui/text-field";
import type { RecordForm } from "../../ui/use-record-form";
import { ColourField } from "./colour-field";
import styles from "./shop-look.module.css";

/** How the shop looks to others: its colour, where its posters' code leads, and a poster to see both on. */
export function ShopLook({ form }: { readonly form: RecordForm<"shops"> }) {
  const { t } = useTranslation("products");
  const { values, set } = form;
  return (
    <Section title={t("shop.look")}>
      <div className={styles.look}>
        <div className={styles.fields}>
          <ColourField value={values.colour} onChange={(colour) => set("colour", colour)} />
          <TextField
            label={t("fields.posterLink")}
            hint={t("shop.posterLinkHint")}
            placeholder="https://"
            value={values.posterLink}
            onChange={(link) => set("posterLink", link.slice(0, LONGEST_CODE_TEXT))}
          />
        </div>
        <SamplePoster shop={values} />
      </div>
    </Section>
  );
}

function SamplePoster({ shop }: { readonly shop: Pick<Shop, "name" | "colour" | "posterLink"> }) {
  const { t } = useTranslation("products");
  const { name, colour, posterLink } = shop;
  const address = useMemo(() => {
    const { svg } = drawWeekPoster(
      {
        shopName: name,
        groupName: t("shop.sample.group"),
        name: t("shop.sample.name"),
        span: t("shop.sample.span"),
        lines: [
          { when: t("shop.sample.when"), title: t("shop.sample.title"), gives: t("shop.sample.gives") },
          { when: t("shop.sample.when2"), title: t("shop.sample.title2"), gives: t("shop.sample.gives2") },
        ],
        closing: "",
        link: posterLink,
      },
      shopPalette(colour),
    );
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [name, colour, posterLink, t]);
  return (
    <div className={styles.sample}>
      <img src={address} alt={t("shop.sample.alt")} />
    </div>
  );
}
