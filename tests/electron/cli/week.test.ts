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
  });

  test("says when a week is empty, and what is wrong with its options", async () => {
    const { qunce, folder } = commandLine();
    const file = `${folder}/示例.qunce`;
    await qunce("demo", file);
    const empty = await qunce("week", "--group", VIP, "--week", "2031-01-01", "--workspace", file);
    expect([empty.code, empty.out]).toEqual([0, ["这一周还没有活动"]]);
    expect((await qunce("week", "--workspace", file)).code).toBe(2);
    expect((await qunce("week", "--group", VIP, "--week", "2026-02-30", "--workspace", file)).code).toBe(2);
    expect((await qunce("week", "--group", "没有的群", "--workspace", file)).code).toBe(2);
  });
});
