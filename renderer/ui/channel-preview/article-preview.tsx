import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { articleElements } from "./article-elements";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";

/** An article as the phone shows it, in the light or in the dark. */
export function ArticlePreview({ rendered, sender, place }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const [isDark, setDark] = useState(false);
  const elements = useMemo(() => articleElements(rendered.html ?? "", isDark), [rendered.html, isDark]);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t("shade")}
        data={[
          { value: "light", label: t("light") },
          { value: "dark", label: t("dark") },
        ]}
        value={isDark ? "dark" : "light"}
        onChange={(shade) => setDark(shade === "dark")}
      />
      <div className={styles.article} data-dark={isDark || undefined}>
        <h3 className={styles.articleTitle}>{rendered.title.text || t("noTitle")}</h3>
        <div className={styles.articleBy}>{sender || place}</div>
        {elements}
      </div>
    </>
  );
}
