import { expect, test } from "vitest";
import { sampleCommandLine } from "../../support/command-line";

/** A command line with the sample shop in a file, whose “now” is Saturday 2026-11-28T19:36. */
async function withSample() {
  const { run, json } = await sampleCommandLine();
  const starts = async (): Promise<string[]> => {
    const all: { title: string; start: string; seriesId: string | null }[] = await json("list", "activities");
    return all.flatMap(({ start, seriesId }) => (seriesId === null ? [] : [start])).sort();
  };
  const fresh = ["--template", "双周日内购", "--start", "2026-12-06T20:00"];
  const forWhom = ["--group", "棠里VIP妆友群", "--product", "云雾唇釉"];
  const repeating = () => run("activity", "new", ...fresh, ...forWhom, "--repeat", "FREQ=WEEKLY;INTERVAL=2;COUNT=4");
  return { run, json, starts, repeating };
}

test("an activity repeats from its first day on, is listed as a series, and is undone as one step", async () => {
  const { run, json, starts, repeating } = await withSample();
  const { code, out } = await repeating();
  expect([code, out.at(-1)]).toEqual([0, "会重复：FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU，已排好后面 3 次"]);
  expect(await starts()).toEqual(["2026-12-06T20:00", "2026-12-20T20:00", "2027-01-03T20:00", "2027-01-17T20:00"]);
  const [series] = await json("list", "series");
  expect((await run("list", "series")).out).toEqual([`${series.id}\t2026-12-06 20:00\t双周日内购`]);
  await run("undo");
  expect([await starts(), await json("list", "series")]).toEqual([[], []]);
});

test("--scope says whether those after it move too", async () => {
  const { run, json, starts, repeating } = await withSample();
  await repeating();
  const all: { id: string; start: string; seriesId: string | null }[] = await json("list", "activities");
  const third = all.find(({ start, seriesId }) => seriesId !== null && start === "2027-01-03T20:00")?.id ?? "";
  const moved = await run("activity", "move", third, "--start", "2027-01-02T20:00", "--scope", "following");
  expect([moved.code, moved.out]).toEqual([
    0,
    ["改了 2 次，新排 0 次，移除 0 次；0 次单独改过的保留了。用 qunce undo 可撤销。"],
  ]);
  expect(await starts()).toEqual(["2026-12-06T20:00", "2026-12-20T20:00", "2027-01-02T20:00", "2027-01-16T20:00"]);
  const wrong = await run("activity", "move", third, "--start", "2027-01-02T20:00", "--scope", "some");
  expect(wrong.code).toBe(2);
});

test("a rule that cannot be followed ends with its sentence, and nothing is made", async () => {
  const { run, json } = await withSample();
  const before = await json("list", "activities");
  const { code, err } = await run(
    ...["activity", "new", "--template", "双周日内购", "--start", "2026-12-06T20:00"],
    ...["--group", "棠里VIP妆友群", "--product", "云雾唇釉", "--repeat", "FREQ=HOURLY"],
  );
  expect([code, err.join("\n")]).toEqual([3, expect.stringContaining("重复规则有误")]);
  expect(await json("list", "activities")).toEqual(before);
});
