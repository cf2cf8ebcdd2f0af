import { cpus } from "node:os";
import type { Row } from "./measure";

/** What became of one case of a run. */
export type CaseResult = { readonly name: string } & (
  | { readonly state: "waiting" }
  | { readonly state: "done"; readonly rows: readonly Row[] }
  | { readonly state: "failed"; readonly why: string }
);

/** The report as Markdown: medians of one run and, what counts, their ratios; then what was not measured. */
export function reportOf(results: readonly CaseResult[], now: Date): string {
  const lines = results.flatMap((result) => (result.state === "done" ? result.rows.map(lineOf) : []));
  const gaps = results.flatMap((result) => {
    if (result.state === "failed") return [`- \`${result.name}\` failed: ${result.why.split("\n")[0]}`];
    return result.state === "waiting" ? [`- \`${result.name}\` was not run: the run was broken off before it.`] : [];
  });
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
    ...(gaps.length > 0 ? ["", "Not measured:", "", ...gaps] : []),
    "",
  ].join("\n");
}

function lineOf({ work, floor, floorMs, oursMs }: Row): string {
  return `| ${work} | ${floor} | ${show(floorMs)} | ${show(oursMs)} | **${(oursMs / floorMs).toFixed(1)}×** |`;
}

function show(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(1) : ms.toFixed(3);
}
