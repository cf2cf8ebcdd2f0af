import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { commandLine } from "../../support/command-line";

const SPAN = ["--from", "2026-11-28", "--to", "2026-12-12"];

/** The sample shop, and a command line beside it. */
async function withSample() {
  const shell = commandLine();
  const file = join(shell.folder, "示例.qunce");
  await shell.qunce("demo", file);
  return { ...shell, file };
}

describe("an export on the command line", () => {
  test("shows how far it is, and is given up with Ctrl-C: nothing is left behind, sentence and exit code say so", async () => {
    const { watched, file, folder } = await withSample();
    const out = join(folder, "排期.pdf");
    const shown: string[] = [];
    const pressAtPrinting = (text: string, pressCtrlC: () => void) => {
      shown.push(text);
      if (text.includes("正在排版")) pressCtrlC();
    };
    const args = ["export", "--workspace", file, "--format", "pdf", ...SPAN, "--allow-unfilled", "--out", out];
    const { code, err } = await watched(pressAtPrinting, ...args);
    const beside = readdirSync(folder).filter((name) => name.startsWith("排期"));
    expect([code, err.at(-1), beside]).toEqual([130, "导出已取消，没有留下文件。", []]);
    expect(shown.filter(Boolean)).toEqual(["正在检查…", "正在读取…", "正在排版打印…"]);
  });

  test("shows nothing of that where one JSON value is asked for", async () => {
    const { watched, file, folder } = await withSample();
    const shown: string[] = [];
    const args = ["export", "--workspace", file, "--format", "csv", ...SPAN, "--allow-unfilled", "--out", folder];
    const { code, out } = await watched((text) => shown.push(text), ...args, "--json");
    expect([code, out.length, shown.filter(Boolean)]).toEqual([0, 1, []]);
  });

  test("tells of each picture that is not in the file, and makes the rest", async () => {
    const { qunce, file, folder } = await withSample();
    rmSync(`${file}.media`, { recursive: true });
    const args = ["export", "--workspace", file, "--format", "zip", ...SPAN, "--allow-unfilled"];
    const told = await qunce(...args, "--out", join(folder, "a.zip"));
    const { leftOut } = JSON.parse((await qunce(...args, "--out", join(folder, "b.zip"), "--json")).out[0] ?? "");
    expect([told.code, leftOut.length > 0]).toEqual([0, true]);
    const why: Record<string, string> = { missing: "文件不见了", not_added: "还没有添加" };
    expect(told.err).toEqual([
      `有 ${leftOut.length} 张图片没有放进去，其余都在：`,
      ...leftOut.map(({ at = "", place, title, name, reason = "" }: Record<string, string>) =>
        [at.replace("T", " "), place, title, name, why[reason]].filter((part) => part !== "").join("\t"),
      ),
    ]);
    expect(existsSync(join(folder, "a.zip"))).toBe(true);
  });
});

describe("packs for each person", () => {
  test("are made for everybody whose can be made; whoever's cannot is named with the reason", async () => {
    const { qunce, file, folder } = await withSample();
    const out = join(folder, "packs");
    const run = await qunce("pack", "--workspace", file, "--from", "2026-11-22", "--to", "2026-12-12", "--out", out);
    const json = await qunce("pack", "--workspace", file, ...SPAN, "--out", out, "--allow-unfilled", "--json");
    const { packs, failed } = JSON.parse(json.out[0] ?? "");
    const told = run.err.filter((line) => line.includes("已停下导出"));
    expect([run.code, told.length, run.out.length > 0]).toEqual([1, 1, true]);
    expect(told[0]).toMatch(/^.+：有 2 处变量没有填上（订单数）/);
    expect([json.code, packs.length > run.out.length - 1, failed]).toEqual([0, true, []]);
  });

  test("end at Ctrl-C: the packs that are there are whole, and it is said how many", async () => {
    const { watched, file, folder } = await withSample();
    const out = join(folder, "packs");
    const pressAtSecond = (text: string, pressCtrlC: () => void) => {
      if (text.startsWith("2/")) pressCtrlC();
    };
    const args = ["pack", "--workspace", file, ...SPAN, "--out", out, "--allow-unfilled"];
    const { code, err } = await watched(pressAtSecond, ...args);
    expect([code, err.at(-1), readdirSync(out).length]).toEqual([130, "导出已取消，没有留下文件。", 2]);
    expect(err.at(-2)).toMatch(/^中途取消：\d 份里已经做好 1 份/);
  });
});

describe("a pack's password", () => {
  test("comes from a file or the environment, so that nobody reads it in the list of processes", async () => {
    const { qunce, file, folder } = await withSample();
    const [locked, secret] = [join(folder, "a.qunce-pack"), join(folder, "密码.txt")];
    writeFileSync(secret, "山茶花\n");
    const made = await qunce(
      "export",
      "--workspace",
      file,
      "--format",
      "pack",
      "--out",
      locked,
      "--password-file",
      secret,
    );
    const merge = (...more: string[]) => qunce("merge", locked, "--workspace", file, "--preview", ...more);
    process.env.QUNCE_PASSWORD = "山茶花";
    onTestFinished(() => {
      delete process.env.QUNCE_PASSWORD;
    });
    const byVariable = await merge();
    delete process.env.QUNCE_PASSWORD;
    const refused = [await merge(), await merge("--password", "x", "--password-file", secret)];
    expect([made.code, byVariable.code, refused.map(({ code }) => code)]).toEqual([0, 0, [3, 2]]);
    // What locks a pack takes long on purpose.
  }, 60_000);
});
