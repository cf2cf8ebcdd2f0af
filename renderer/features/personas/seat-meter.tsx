import { seatLoad } from "@shared/domain/staff";
import { useTranslation } from "react-i18next";
import classes from "./seat-meter.module.css";

/** The scale ends a little above the limit, so that too many shows as too many. */
const SCALE = 180;

/** How full a person's seats are: amber from 120, red from 150 (S21). */
export function SeatMeter({ caredFor }: { readonly caredFor: number }) {
  const { t } = useTranslation("personas");
  const load = seatLoad(caredFor);
  return (
    <div className={classes.root}>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element takes no limits drawn on it */}
      <div
        className={classes.bar}
        role="meter"
        aria-label={t("fields.caredFor")}
        aria-valuemin={0}
        aria-valuemax={150}
        aria-valuenow={caredFor}
      >
        <div
          className={classes.fill}
          data-load={load}
          style={{ width: `${Math.min(100, (caredFor / SCALE) * 100)}%` }}
        />
        {[120, 150].map((limit) => (
          <span key={limit} className={classes.tick} style={{ left: `${(limit / SCALE) * 100}%` }}>
            {limit}
          </span>
        ))}
      </div>
      <p className={classes.word} data-load={load}>
        {t(`staff.advice.${load}`, { count: caredFor, left: 150 - caredFor, over: caredFor - 150 })}
      </p>
    </div>
  );
}
