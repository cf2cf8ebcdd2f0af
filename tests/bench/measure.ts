/** Milliseconds of one run of some work. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One row of the report: ours beside its floor, both medians of the same run. */
export type Row = { readonly work: string; readonly floor: string; readonly floorMs: number; readonly oursMs: number };

/**
 * Measures floor and ours in turns (A B B A …), after one warm-up of each, so that both see the same machine. `putBack` is
 * not measured: it undoes what a run of either has done, where the next one needs that.
 */
export async function beside(
  work: string,
  floorName: string,
  floor: () => unknown,
  ours: () => unknown,
  runs = 7,
  putBack: { readonly floor?: () => unknown; readonly ours?: () => unknown } = {},
): Promise<Row> {
  const times = { floor: [] as number[], ours: [] as number[] };
  const measure = async (side: "floor" | "ours") => {
    times[side].push(await timeOf(side === "floor" ? floor : ours));
    await putBack[side]?.();
  };
  for (let run = 0; run <= runs; run += 1) {
    globalThis.gc?.();
    for (const side of run % 2 === 0 ? (["floor", "ours"] as const) : (["ours", "floor"] as const)) await measure(side);
  }
  return { work, floor: floorName, floorMs: median(times.floor.slice(1)), oursMs: median(times.ours.slice(1)) };
}
