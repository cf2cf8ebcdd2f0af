import type { RepurchaseGhost } from "./repurchase";

/** Why a product is proposed again, in both languages: 上次 11-08 闪购 + 30 天 − 3 天. */
export function repurchaseReason(ghost: Pick<RepurchaseGhost, "last" | "cycleDays" | "leadDays">): {
  zh: string;
  en: string;
} {
  const { last, cycleDays, leadDays } = ghost;
  const day = last.date.slice(5);
  const title = last.title === "" ? "" : ` ${last.title}`;
  const lead = (unit: string) => (leadDays === 0 ? "" : ` − ${leadDays}${unit}`);
  return {
    zh: `上次 ${day}${title} + ${cycleDays} 天${lead(" 天")}`,
    en: `Last: ${day}${title}, + ${cycleDays} days${lead(leadDays === 1 ? " day" : " days")}`,
  };
}
