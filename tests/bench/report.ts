import { cpus } from "node:os";
import type { Row } from "./measure";

/** The report as Markdown: medians of one run and, what counts, their ratios. */
export function reportOf(rows: readonly Row[], now: Date): string {
  const lines = rows.map(
    (row) =>
      `| ${row.work} | ${row.floor} | ${show(row.floorMs)} | ${show(row.oursMs)} | **${(row.oursMs / row.floorMs).toFixed(1)}×** |`,
  );
  return [
    "# Measured",
    "",
    `${now.toISOString().slice(0, 10)}, one run of \`npm run bench\`, ${cpus().length} cores, Node ${process.versions.node}. Medians; trust the ratios, not the`,
    "milliseconds. Ours is measured through the handler, with the whole protocol; the floor is the least that could do the",
    "same work.",
    "",
    "| work | floor | floor ms | ours ms | ratio |",
    "|---|---|---:|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}

function show(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(1) : ms.toFixed(3);
}
