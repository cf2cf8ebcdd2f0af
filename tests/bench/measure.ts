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

/** Measures floor and ours in turns (A B B A …), after one warm-up of each, so that both see the same machine. */
export async function beside(
  work: string,
  floorName: string,
  floor: () => unknown,
  ours: () => unknown,
  runs = 7,
): Promise<Row> {
  await floor();
  await ours();
  const floorTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const order = run % 2 === 0 ? (["floor", "ours"] as const) : (["ours", "floor"] as const);
    for (const side of order) {
      if (side === "floor") floorTimes.push(await timeOf(floor));
      else ourTimes.push(await timeOf(ours));
    }
  }
  return { work, floor: floorName, floorMs: median(floorTimes), oursMs: median(ourTimes) };
}
