/** What the routes of series work with, loaded together when the first series is asked for. */
export { applySheet } from "./apply-sheet";
export { changeSeries } from "./change-series";
export { changeSeriesRule } from "./change-series-rule";
export { createSeries, layOutSeries } from "./create-series";
export { restoreSeries, stopSeries, trashSeries } from "./end-series";
export { positionOf } from "./find-series";
export { previewSeries } from "./preview-series";
export { topUpSeries } from "./top-up-series";
