import { useTranslation } from "react-i18next";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Says a span of minutes in its largest whole unit: 6 分, 2 小时, 3 天. */
export function useSpanText(): (minutes: number) => string {
  const { t } = useTranslation("today");
  return (minutes) => {
    if (minutes < HOUR) return t("span.minutes", { count: minutes });
    if (minutes < DAY) return t("span.hours", { count: Math.floor(minutes / HOUR) });
    return t("span.days", { count: Math.floor(minutes / DAY) });
  };
}
