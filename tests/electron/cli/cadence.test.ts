import { expect, test } from "vitest";
import { sampleCommandLine } from "../../support/command-line";

const VIP = "棠里VIP妆友群";

test("the board is one line a group and week with its lights as words, and agrees with its JSON", async () => {
  const { run, json } = await sampleCommandLine();
  const span = ["--from", "2026-11-23", "--to", "2026-12-07"];
  const { code, out } = await run("cadence", ...span, "--group", VIP);
  const board = await json("cadence", ...span, "--group", VIP);
  const weeks: { weekStart: string; activities: number; messages: number; offers: number }[] = board.rows[0].weeks;
  expect([code, out.length]).toEqual([0, weeks.length + 1]);
  expect(out.slice(0, -1).map((line) => line.split("\t").slice(0, 2))).toEqual(
    weeks.map(({ weekStart }) => [weekStart, VIP]),
  );
  expect(out.slice(0, -1).map((line) => line.split("\t")[3])).toEqual(
    weeks.map(({ activities, messages, offers }) => `${activities} 场活动，${messages} 条消息，其中优惠 ${offers} 条`),
  );
  expect(out.at(-1)).toMatch(/^—\t.+\t沉默[绿黄红] 配比[绿黄红] 优惠[绿黄红] 2026-11 [绿黄红] 2026-12 [绿黄红]$/);
});

test("filling a week proposes without writing; accepted it is one step that one undo takes back", async () => {
  const { run, json } = await sampleCommandLine();
  const week = ["fill", "--week", "2026-12-02", "--group", VIP];
  const proposed = await json(...week);
  expect([proposed.rows.length > 0, proposed.planned]).toEqual([true, []]);
  expect((await json(...week)).rows).toEqual(proposed.rows);
  const accepted = await json(...week, "--accept");
  expect(accepted.planned).toHaveLength(proposed.rows.length);
  expect((await json(...week)).rows).toEqual([]);
  await run("undo");
  expect((await json(...week)).rows).toEqual(proposed.rows);
});

test("the topic of the day is told ready to paste, the bank line by line", async () => {
  const { run, json } = await sampleCommandLine();
  const bank = await run("topics");
  expect(bank.out.length).toBeGreaterThanOrEqual(60);
  const { entry } = await json("topics", "--group", VIP, "--day", "2026-11-28");
  const { out } = await run("topics", "--group", VIP, "--day", "2026-11-28");
  expect(out.slice(0, 3)).toEqual([entry.topic.title, entry.topic.opener, entry.topic.seedQuestion]);
});

test("a week that is no day, a day that is not real, or a group nobody knows is wrong use", async () => {
  const { run } = await sampleCommandLine();
  const codes = await Promise.all([
    run("fill", "--week", "下周"),
    run("topics", "--group", VIP, "--day", "2026-02-30"),
    run("cadence", "--from", "2026-12-01", "--to", "2026-11-01"),
    run("cadence", "--from", "2026-12-01", "--to", "2026-12-02", "--group", "没有的群"),
  ]);
  expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
});
