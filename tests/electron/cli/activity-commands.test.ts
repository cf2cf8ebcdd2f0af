import { describe, expect, test } from "vitest";
import { sampleCommandLine } from "../../support/command-line";

const VIP = "棠里VIP妆友群";
const fromTemplate = [
  "--template",
  "双周日内购",
  "--start",
  "2026-12-06T20:00",
  "--group",
  VIP,
  "--product",
  "云雾唇釉",
];

describe("templates on the command line", () => {
  test("are listed without a workspace, and with one the user's own too", async () => {
    const { qunce, json } = await sampleCommandLine();
    const text = await qunce("templates");
    const shipped = JSON.parse((await qunce("templates", "--json")).out[0] ?? "");
    expect([text.code, text.out.length]).toEqual([0, shipped.length]);
    expect(text.out.find((line) => line.startsWith("inner-sale\t"))).toMatch(/^inner-sale\t双周日内购\t自带\t/);
    expect(await json("templates")).toEqual(shipped);
  });
});

describe("an activity on the command line", () => {
  test("is laid out from a template by names, one line a cue, and is undone as one step", async () => {
    const { run, json } = await sampleCommandLine();
    const { code, out } = await run("activity", "new", ...fromTemplate, "--owner", "林棠", "--title", "唇釉内购");
    const [template] = (await json("templates")).filter(
      (entry: { template: { key: string } }) => entry.template.key === "inner-sale",
    );
    expect([code, out.length]).toEqual([0, template.template.cues.length + 1]);
    expect(out.find((line) => line.endsWith("\t开场"))).toBe(`2026-12-06 20:00\t${VIP}\t店长·林棠\t林棠\t开场`);
    expect(out.at(-1)).toMatch(/^已建“唇釉内购”，\d+ 条。编号 /);
    const id = out.at(-1)?.split("编号 ")[1];
    const made = (await json("list", "activities")).find((activity: { id: string }) => activity.id === id);
    expect([made.title, made.end, made.runSheet.length]).toEqual(["唇釉内购", "2026-12-06T21:30", out.length - 1]);
    await run("undo");
    expect((await json("list", "activities")).some((activity: { id: string }) => activity.id === id)).toBe(false);
  });

  test("moves with what hangs on it: a dry run shows the same and writes nothing", async () => {
    const { run, json } = await sampleCommandLine();
    const { activity } = await json("activity", "new", ...fromTemplate);
    const dry = await json("activity", "move", activity.id, "--start", "2026-12-07T20:00", "--dry-run");
    expect(dry.dryRun).toBe(true);
    const text = await run("activity", "move", activity.id, "--start", "2026-12-07T20:00");
    expect([text.code, text.out.length]).toEqual([0, dry.moves.length + 1]);
    expect(text.out.find((line) => line.endsWith("\t开场"))).toBe(
      `2026-12-06 20:00 → 2026-12-07 20:00\t${VIP}\t林棠\t开场`,
    );
    expect(text.out.at(-1)).toBe(
      `“双周日内购”已移到 2026-12-07 20:00：移动 ${dry.moves.length} 条，0 条不动。用 qunce undo 可撤销。`,
    );
    const again = await json("activity", "move", activity.id, "--start", "2026-12-07T20:00");
    expect([again.dryRun, again.moves]).toEqual([false, []]);
  });

  test("asks for what it needs: wrong use is 2, what cannot be is 3, and nothing is half made", async () => {
    const { run, json } = await sampleCommandLine();
    const before = await json("list", "messages");
    const runs = [
      await run("activity", "new", "--start", "2026-12-06T20:00"),
      await run("activity", "new", "--template", "双周日内购", "--start", "明晚八点"),
      await run("activity", "new", "--template", "没有的", "--start", "2026-12-06T20:00"),
      await run("activity", "new", ...fromTemplate, "--group", "没有的群"),
      await run("activity", "new", ...fromTemplate, "--end", "2026-12-06T19:00"),
      await run("activity", "new", ...fromTemplate.map((word) => word.replace("2026-12-06", "2150-01-01"))),
      await run("activity", "move", "--start", "2026-12-06T20:00"),
      await run("activity", "move", "00000000-0000-7000-8000-000000000000", "--start", "2026-12-06T20:00"),
      await run("activity", "dance"),
    ];
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 3, 3, 2, 3, 2]);
    expect(runs.filter(({ out, err }) => out.length > 0 || err.length === 0)).toEqual([]);
    expect(runs[4]?.err[0]).toBe("结束时间早于开始时间。");
    expect(await json("list", "messages")).toEqual(before);
  });
});

describe("the day on the command line", () => {
  test("lists what is left over and what is due, for everybody or one person", async () => {
    const { run, json } = await sampleCommandLine();
    const all = await json("today");
    const own = await json("today", "--staff", "小北");
    const names = new Set([...own.overdue, ...own.due].map((view: { staffName: string }) => view.staffName));
    expect([[...names], own.due.length < all.due.length]).toEqual([["小北"], true]);
    const text = await run("today", "--staff", "小北");
    expect(text.out.length).toBe(own.overdue.length + own.due.length);
    expect((await run("today", "--staff", "没有的人")).code).toBe(2);
  });

  test("ticks a message off with text, time and person; a second time changes nothing", async () => {
    const { run, json } = await sampleCommandLine();
    const { due } = await json("today");
    const { message, text } = due.find((view: { message: { status: string } }) => view.message.status === "ready");
    const sent = await json("sent", message.id, "--staff", "许安");
    const [xuan] = (await json("list", "staff")).filter((person: { name: string }) => person.name === "许安");
    expect([sent.status, sent.sentAt, sent.sentText, sent.staffId]).toEqual([
      "sent",
      "2026-11-28T19:36",
      text,
      xuan.id,
    ]);
    expect(await json("sent", message.id)).toEqual(sent);
    expect((await run("sent", "00000000-0000-7000-8000-000000000000")).code).toBe(3);
  });
});
