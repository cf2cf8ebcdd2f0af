import type { HandOver } from "@shared/domain/hand-over";
import { listPage } from "./list-page";
import { monthPage } from "./month-page";
import { packPage } from "./pack-page";
import type { Sheet } from "./sheet";
import { weekPage } from "./week-page";

/** How a plan can be laid out on paper. */
export type PageLayout = "list" | "week" | "month" | "pack";

/** The page of every layout: a hand-over and its paper in, HTML that needs nothing else out. */
export const pages: Readonly<Record<PageLayout, (handOver: HandOver, sheet: Sheet) => string>> = {
  list: listPage,
  week: weekPage,
  month: monthPage,
  pack: packPage,
};
