import { notifications } from "@mantine/notifications";
import type { LeftOut } from "@shared/api/contract/export-jobs";
import { useTranslation } from "react-i18next";
import styles from "./left-out-notice.module.css";

/** As many pictures as a notice names; the draft itself shows the others. */
const MOST_NAMED = 4;

/** Says which pictures are not in a file that was saved without a dialog, until somebody closes it. */
export function useLeftOutNotice(): (leftOut: readonly LeftOut[]) => void {
  const { t } = useTranslation("export-job");
  return (leftOut) => {
    if (leftOut.length === 0) return;
    const lines = leftOut.slice(0, MOST_NAMED).map(({ name, reason }, index) => ({
      key: `${index} ${name}`,
      words: `${name}${t("leftOut.because")}${t(`leftOut.${reason}`)}`,
    }));
    notifications.show({
      color: "cinnabar",
      title: t("leftOut.lead", { count: leftOut.length }),
      autoClose: false,
      withCloseButton: true,
      message: (
        <ul className={styles.list}>
          {lines.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
          {leftOut.length > MOST_NAMED ? <li>{t("leftOut.more", { count: leftOut.length - MOST_NAMED })}</li> : null}
        </ul>
      ),
    });
  };
}
