import type { DayItem } from "@shared/domain/day-layer";
import { useTranslation } from "react-i18next";
import type { OwnDayPlan } from "../../../ui/day-layers/own-day-plan";
import { DayItemActions } from "./day-item-actions";
import styles from "./day-popover.module.css";

type Props = { item: DayItem; onEdit: (plan: OwnDayPlan) => void; onClose: () => void };

/** One thing a day is, with its span, what is to know about it, its source and how sure that is. */
export function DayItemRow({ item, onEdit, onClose }: Props) {
  const { t, i18n } = useTranslation(["day-layers", "words"]);
  const isEnglish = i18n.language === "en";
  const detail = isEnglish ? item.detailEn : item.detail;
  const isChangeable = item.layer === "promotion" || item.layer === "own";
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.kind}>{t(`kind.${item.kind}`)}</span>
        <b className={styles.name}>{isEnglish ? item.nameEn : item.name}</b>
        {item.from && item.to ? (
          <span className={styles.span}>{`${shortDay(item.from)} – ${shortDay(item.to)}`}</span>
        ) : null}
      </div>
      {item.from !== undefined && item.from < item.date && isChangeable ? (
        <p className={styles.detail}>{t("warmUpFrom", { from: shortDay(item.from), day: shortDay(item.date) })}</p>
      ) : null}
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      {item.source === "" ? null : (
        <p className={styles.source}>
          {t("source")} <Source text={(isEnglish && item.sourceEn) || item.source} /> ·{" "}
          {t(`confidence.${item.confidence}`)}
        </p>
      )}
      {isChangeable ? <DayItemActions item={item} onEdit={onEdit} onClose={onClose} /> : null}
    </li>
  );
}

/** An address as its host's name, which opens it; words as they are. */
function Source({ text }: { text: string }) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "https:") return <>{text}</>;
  return (
    <a href={address.href} target="_blank" rel="noreferrer">
      {address.host}
    </a>
  );
}

/** 12/1 */
function shortDay(date: string): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`;
}
