import { describe, expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

const VIP = "棠里VIP妆友群";

describe("qunce week", () => {
  test("prints a group's week as its members read it, the same text as the operation gives", async () => {
    const { qunce, folder } = commandLine();
    const file = `${folder}/示例.qunce`;
    await qunce("demo", file);
    const ask = (...args: string[]) => qunce("week", "--group", VIP, "--workspace", file, ...args);
    const text = await ask("--week", "2026-11-28");
    const asked = await ask("--week", "2026-11-28", "--json");
    const schedule = JSON.parse(asked.out[0] ?? "");
    expect([text.code, asked.code, text.out.join("\n")]).toEqual([0, 0, schedule.text]);
    expect(schedule.lines.length).toBeGreaterThan(0);
    expect(await ask()).toEqual(text);
    const days = await ask("--from", "2026-11-28", "--to", "2026-12-20");
    expect(days.out[0]).toMatch(/^【棠里VIP妆友群】活动安排 11月28日—12月20日\n\n周. \d+\/\d+ \d\d:\d\d /);
  });

  test("says when a week is empty, and what is wrong with its options", async () => {
    const { qunce, folder } = commandLine();
    const file = `${folder}/示例.qunce`;
    await qunce("demo", file);
    const empty = await qunce("week", "--group", VIP, "--week", "2031-01-01", "--workspace", file);
    expect([empty.code, empty.out]).toEqual([0, ["这一周还没有活动"]]);
    expect((await qunce("week", "--workspace", file)).code).toBe(2);
    expect((await qunce("week", "--group", VIP, "--week", "2026-02-30", "--workspace", file)).code).toBe(2);
    const both = ["--week", "2026-11-28", "--from", "2026-11-28", "--to", "2026-11-29"];
    expect((await qunce("week", "--group", VIP, ...both, "--workspace", file)).code).toBe(2);
    expect((await qunce("week", "--group", "没有的群", "--workspace", file)).code).toBe(2);
  });
});
