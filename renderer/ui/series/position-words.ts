import type { SeriesPosition } from "@shared/api/contract/series";
import type { Translate } from "../format-when";

/** 第3次，共8次; without an end only 第3次. */
export function positionWords({ nth, total }: Pick<SeriesPosition, "nth" | "total">, t: Translate): string {
  return total === null ? t("series:position.nth", { nth }) : t("series:position.of", { nth, total });
}
