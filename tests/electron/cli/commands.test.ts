import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cliCommands } from "@electron/cli/commands";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { describe, expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

const plans = resolve(import.meta.dirname, "../../fixtures/plans");
const gbkPlan = join(plans, "plan-excel-gbk.csv");

/** A command line with the sample shop in a file. */
async function withSample() {
  const line = commandLine();
  const file = join(line.folder, "示例.qunce");
  expect((await line.qunce("demo", file)).code).toBe(0);
  return { ...line, file };
}

describe("help and wrong use", () => {
  test.each(cliCommands.map((command) => command.name))("%s explains itself and names the exit codes", async (name) => {
    const { qunce } = commandLine();
    const { code, out } = await qunce(name, "--help");
    expect({ code, hasUsage: out[0]?.includes(`qunce ${name}`), hasCodes: out[0]?.includes("退出码") }).toEqual({
      code: 0,
      hasUsage: true,
      hasCodes: true,
    });
  });

  test("no command, an unknown command, an unknown option and a missing workspace are wrong use, told on standard error", async () => {
    const { qunce, folder } = commandLine();
    const runs = await Promise.all([
      qunce(),
      qunce("dance"),
      qunce("list", "--sideways", "groups"),
      qunce("list", "groups"),
      qunce("list", "--workspace", join(folder, "x.qunce"), "cats"),
      qunce("export", "--workspace", join(folder, "x.qunce"), "--format", "pigeon"),
      qunce("search", "--workspace", join(folder, "x.qunce")),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(runs.slice(1).every(({ out, err }) => out.length === 0 && err.length > 0)).toBe(true);
  });

  test("the language follows --lang", async () => {
    const { qunce } = commandLine();
    const { err } = await qunce("verify", "--lang", "en");
    expect(err[0]).toBe("--workspace FILE is needed");
  });
});

/** Kinds the sample shop has nothing of: it works with what comes with the app, and nobody has written in it yet. */
const ABSENT = new Set([
  ...["templates", "draftTemplates", "topics", "holidays", "series", "ownRules", "acceptances"],
  ...["adaptations", "versions", "channelProfiles", "quotes"],
]);

describe("a workspace on the command line", () => {
  test("demo writes the sample shop and never over an existing file", async () => {
    const { qunce, file } = await withSample();
    const before = readFileSync(file);
    const again = await qunce("demo", file);
    expect({ code: again.code, out: again.out, same: readFileSync(file).equals(before) }).toEqual({
      code: 3,
      out: [],
      same: true,
    });
    expect(again.err[0]).toContain("文件已存在");
  });

  test("every kind can be listed, as text and as one JSON value", async () => {
    const { qunce, file } = await withSample();
    for (const kind of RECORD_KINDS) {
      const text = await qunce("list", "--workspace", file, kind);
      const json = await qunce("list", "--workspace", file, kind, "--json");
      const records = JSON.parse(json.out.join("\n"));
      expect({ kind, codes: [text.code, json.code], lines: text.out.length, values: json.out.length }).toEqual({
        kind,
        codes: [0, 0],
        lines: records.length,
        values: 1,
      });
      if (!ABSENT.has(kind)) expect(records.length, kind).toBeGreaterThan(0);
    }
  });

  test("search finds by initials what it finds by characters", async () => {
    const { qunce, file } = await withSample();
    const activities = async (words: string) => {
      const { out } = await qunce("search", "--workspace", file, words, "--json", "--limit", "50");
      const groups: { kind: string; hits: { title: string }[] }[] = JSON.parse(out[0] ?? "");
      return groups.find((group) => group.kind === "activities")?.hits.map((hit) => hit.title);
    };
    expect(await activities("会员日")).toEqual(["会员日"]);
    expect(await activities("hyr")).toEqual(["会员日"]);
  });

  test("what has no file, is no workspace or is damaged ends with its sentence and exit code 3", async () => {
    const { qunce, folder } = commandLine();
    const foreign = join(folder, "笔记.qunce");
    writeFileSync(foreign, "<!doctype html><title>登录</title>");
    const missing = await qunce("list", "--workspace", join(folder, "没有.qunce"), "groups");
    const notOurs = await qunce("list", "--workspace", foreign, "groups", "--json");
    expect([missing.code, notOurs.code, notOurs.out.length]).toEqual([3, 3, 0]);
    expect(missing.err[0]).toContain("找不到文件");
    expect(notOurs.err[0]).toContain("不是群策的工作区文件");
    expect(readFileSync(foreign, "utf8")).toBe("<!doctype html><title>登录</title>");
  });

  test("verify calls a sound file sound and a damaged one a finding", async () => {
    const { qunce, file, folder } = await withSample();
    expect((await qunce("verify", "--workspace", file)).code).toBe(0);
    const cut = join(folder, "断.qunce");
    writeFileSync(cut, readFileSync(file).subarray(0, 300_000));
    const found = await qunce("verify", "--workspace", cut, "--json");
    expect({ code: found.code, ok: JSON.parse(found.out[0] ?? "").ok }).toEqual({ code: 1, ok: false });
  });

  test("backup makes a file that verify knows by name", async () => {
    const { qunce, file } = await withSample();
    const made = JSON.parse((await qunce("backup", "--workspace", file, "--json")).out[0] ?? "");
    expect(existsSync(made.path)).toBe(true);
    expect((await qunce("verify", "--workspace", file, "--backup", made.name)).code).toBe(0);
  });
});

describe("importing a plan", () => {
  test("a dry run lists the bad row with line and reason, and writes nothing", async () => {
    const { qunce, file } = await withSample();
    const count = async () =>
      JSON.parse((await qunce("list", "--workspace", file, "messages", "--json")).out[0] ?? "").length;
    const before = await count();
    const dry = await qunce("import", "--workspace", file, gbkPlan, "--dry-run");
    expect(dry.code).toBe(1);
    expect(dry.err).toEqual(expect.arrayContaining([expect.stringContaining("第 12 行 日期“2026-13-40”")]));
    expect(await count()).toBe(before);
  });

  test("bad rows hold everything back unless they are left out on purpose; one undo takes all of it back; redo brings it again", async () => {
    const { qunce, file } = await withSample();
    const count = async () =>
      JSON.parse((await qunce("list", "--workspace", file, "messages", "--json")).out[0] ?? "").length;
    const before = await count();
    expect((await qunce("import", "--workspace", file, gbkPlan)).code).toBe(1);
    expect(await count()).toBe(before);

    const done = JSON.parse(
      (await qunce("import", "--workspace", file, gbkPlan, "--skip-bad-rows", "--json")).out[0] ?? "",
    );
    expect({ created: done.created, updated: done.updated }).toEqual({ created: 11, updated: 0 });
    expect(await count()).toBe(before + 11);

    const again = JSON.parse(
      (await qunce("import", "--workspace", file, gbkPlan, "--skip-bad-rows", "--json")).out[0] ?? "",
    );
    expect({ created: again.created, updated: again.updated, same: again.same }).toEqual({
      created: 0,
      updated: 0,
      same: 11,
    });

    expect((await qunce("undo", "--workspace", file)).code).toBe(0);
    expect(await count()).toBe(before);
    expect((await qunce("redo", "--workspace", file)).code).toBe(0);
    expect(await count()).toBe(before + 11);
  });

  test("a plan that is not there is told as such", async () => {
    const { qunce, file, folder } = await withSample();
    const run = await qunce("import", "--workspace", file, join(folder, "没有.xlsx"));
    expect({ code: run.code, told: run.err[0]?.includes("找不到文件") }).toEqual({ code: 3, told: true });
  });
});

describe("exporting", () => {
  const span = ["--from", "2026-11-28", "--to", "2026-12-12"];

  test("unfilled fields are listed and stop the export; on purpose they go out marked, never as braces", async () => {
    const { qunce, file, folder } = await withSample();
    const out = join(folder, "排期.txt");
    const stopped = await qunce("export", "--workspace", file, "--format", "text", ...span, "--out", out);
    expect({ code: stopped.code, written: existsSync(out) }).toEqual({ code: 1, written: false });
    expect(stopped.err).toEqual(expect.arrayContaining([expect.stringContaining("订单数")]));
    const forced = await qunce(
      "export",
      "--workspace",
      file,
      "--format",
      "text",
      ...span,
      "--out",
      out,
      "--allow-unfilled",
    );
    expect(forced.code).toBe(0);
    const text = readFileSync(out, "utf8");
    expect({ marked: text.includes("【待填：订单数】"), braces: text.includes("{{") }).toEqual({
      marked: true,
      braces: false,
    });
  });

  test("a group is chosen by its name, and a name that is not there is wrong use that lists the names", async () => {
    const { qunce, file, folder } = await withSample();
    const out = join(folder, "新手群.csv");
    const args = ["export", "--workspace", file, "--format", "csv", ...span, "--allow-unfilled"];
    expect((await qunce(...args, "--group", "棠里新手妆群", "--out", out)).code).toBe(0);
    const lines = readFileSync(out, "utf8");
    expect({ bom: lines.startsWith("\uFEFF"), others: lines.includes("棠里宝妈好物群") }).toEqual({
      bom: true,
      others: false,
    });
    const wrong = await qunce(...args, "--group", "隔壁群", "--out", out);
    expect({ code: wrong.code, lists: wrong.err[0]?.includes("棠里新手妆群") }).toEqual({ code: 2, lists: true });
  });

  test("a folder gets the file under its own name; a workspace is never written over", async () => {
    const { qunce, file, folder } = await withSample();
    const args = ["export", "--workspace", file, "--format", "ics", ...span, "--allow-unfilled", "--json"];
    const done = JSON.parse((await qunce(...args, "--out", folder)).out[0] ?? "");
    expect({ inside: done.path.startsWith(folder), there: existsSync(done.path) }).toEqual({
      inside: true,
      there: true,
    });
    expect((await qunce(...args, "--out", file)).code).toBe(2);
  });
});

test("history tells what was done, newest first, and of one record alone", async () => {
  const { qunce, file } = await withSample();
  await qunce("import", "--workspace", file, gbkPlan, "--skip-bad-rows");
  const steps = JSON.parse((await qunce("history", "--workspace", file, "--json")).out[0] ?? "");
  expect(steps.map((step: { label: { code: string } }) => step.label.code)).toEqual(["imports.commit", "sample.fill"]);
  const groups = JSON.parse((await qunce("list", "--workspace", file, "groups", "--json")).out[0] ?? "");
  const ofOne = JSON.parse(
    (await qunce("history", "--workspace", file, "--kind", "groups", "--id", groups[0].id, "--json")).out[0] ?? "",
  );
  expect(ofOne).toHaveLength(1);
});
