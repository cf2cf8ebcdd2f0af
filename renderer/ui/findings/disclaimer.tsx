import { useTranslation } from "react-i18next";
import classes from "./findings.module.css";

/** Stands wherever findings stand. */
export function Disclaimer() {
  const { t } = useTranslation("checks");
  return <p className={classes.disclaimer}>{t("disclaimer")}</p>;
}
