import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

const spoken = resolve(import.meta.dirname, "../../fixtures/plans/plan-spoken.csv");

/** A command line with an empty workspace of its own. */
async function withWorkspace() {
  const line = commandLine();
  const file = join(line.folder, "plan.qunce");
  await line.qunce("demo", file);
  const json = async (...args: string[]) =>
    JSON.parse((await line.qunce(...args, "--workspace", file, "--json")).out[0] ?? "");
  return { ...line, file, json };
}

describe("a plan on the command line", () => {
  test("is counted from the day given, its problems told with errors first and an example of what would do", async () => {
    const { qunce, file, json } = await withWorkspace();
    const { rows } = await json("import", spoken, "--dry-run", "--day", "2026-11-22");
    expect(rows.find((row: { line: number }) => row.line === 8).at).toBe("2027-02-06T09:00");
    const told = await qunce("import", spoken, "--workspace", file, "--dry-run", "--day", "2026-11-22");
    expect(told.err.filter((text) => text.startsWith("第"))[0]).toBe(
      "第 7 行 什么时候“待定”：日期读不懂，例如写 12月2日、12/2、下周三",
    );
    const wrong = await qunce("import", spoken, "--workspace", file, "--day", "周六");
    expect([wrong.code, wrong.err[0]]).toEqual([2, expect.stringContaining("--day 要一个日期")]);
  });

  test("has its groups named or left out", async () => {
    const { qunce, file, json } = await withWorkspace();
    const [ours] = await json("list", "groups");
    const args = ["--group", `1群=${ours.name}`, "--group", "内部群=", "--day", "2026-11-22", "--dry-run"];
    const { unknownGroups } = await json("import", spoken, ...args);
    const decided = unknownGroups.filter(({ name }: { name: string }) => ["1群", "内部群"].includes(name));
    expect(decided.map(({ action, groupId }: Record<string, unknown>) => [action, groupId])).toEqual([
      ["use", ours.id],
      ["leave_out", null],
    ]);
    const wrong = await qunce("import", spoken, "--workspace", file, "--group", "1群=没有这个群");
    expect([wrong.code, wrong.err[0]]).toEqual([2, expect.stringContaining("没有“没有这个群”这个群")]);
  });

  test("has a column put right once, and is read that way from then on, until it is forgotten", async () => {
    const { qunce, file, json, folder } = await withWorkspace();
    const plan = join(folder, "一月.csv");
    writeFileSync(plan, "说明,日期,时间,群,内容\n新年,1/5,20:00,新群,新年好\n");
    expect(await json("import", "--mappings")).toEqual([]);
    expect((await json("import", plan, "--column", "说明=title")).created).toBe(1);
    const [saved] = await json("import", "--mappings");
    expect([saved.name, saved.mapping["0"]]).toEqual(["一月", "title"]);

    const other = join(folder, "二月.csv");
    writeFileSync(other, "日期,说明,时间,群,内容\n2/5,元宵,20:00,新群,团圆\n");
    const { rows, mappingName } = await json("import", other, "--mapping", "一月", "--dry-run");
    expect([rows[0].title, mappingName]).toEqual(["元宵", "一月"]);

    expect((await qunce("import", "--forget-mapping", "一月", "--workspace", file)).code).toBe(0);
    const missing = await qunce("import", other, "--workspace", file, "--mapping", "一月");
    expect([missing.code, missing.err.join("\n")]).toEqual([3, expect.stringContaining("没有记住名为“一月”的列对应")]);
  });

  test("is read by a mapping under its new name once that was renamed, as one step", async () => {
    const { qunce, file, json, folder } = await withWorkspace();
    const plan = join(folder, "一月.csv");
    writeFileSync(plan, "说明,日期,时间,群,内容\n新年,1/5,20:00,新群,新年好\n");
    await json("import", plan, "--column", "说明=title");
    const rename = (...args: string[]) => qunce("import", "--rename-mapping", ...args, "--workspace", file);
    const done = await rename("一月", "--to-name", " 小满的排期 ");
    expect([done.code, done.out]).toEqual([0, ["已把“一月”改名为“小满的排期”。用 qunce undo 可以改回。"]]);
    const { mappingName, rows } = await json("import", plan, "--mapping", "小满的排期", "--dry-run");
    expect([mappingName, rows[0].title]).toEqual(["小满的排期", "新年"]);
    const gone = await rename("一月", "--to-name", "二月");
    expect([gone.code, gone.err]).toEqual([3, ["没有记住名为“一月”的列对应。记住的有：小满的排期。"]]);
    expect((await qunce("undo", "--workspace", file)).code).toBe(0);
    const names = (await json("import", "--mappings")).map(({ name }: { name: string }) => name);
    expect(names).toEqual(["一月"]);
  });

  test("is not asked for together with remembered mappings, nor is half a renaming", async () => {
    const { qunce, file } = await withWorkspace();
    const refused = async (...args: string[]) => {
      const { code, err } = await qunce("import", ...args, "--workspace", file);
      return [code, err[0]];
    };
    const half = [2, "改名要两样都写：--rename-mapping 旧名 --to-name 新名"];
    expect([
      await refused("--rename-mapping", "一月"),
      await refused(spoken, "--to-name", "二月"),
      await refused("--rename-mapping", "一月", "--to-name", "  "),
      await refused("--rename-mapping", "一月", "--to-name", "二月", "--forget-mapping", "三月"),
      await refused("--forget-mapping", "一月", "--to-name", "二月"),
      await refused("--mappings", "--dry-run"),
      await refused("--rename-mapping", "一月", "--to-name", "二月", spoken),
    ]).toEqual([
      half,
      half,
      [2, "--to-name 要一个名字，最长 60 个字"],
      [2, "--rename-mapping 不能和 --forget-mapping 一起用"],
      [2, "--forget-mapping 不能和 --to-name 一起用"],
      [2, "--mappings 不能和 --dry-run 一起用"],
      [2, "--rename-mapping 不读计划表，不要写 PLAN"],
    ]);
  });

  test("is not taken in when a column is named wrongly", async () => {
    const { qunce, file } = await withWorkspace();
    const meaning = await qunce("import", spoken, "--workspace", file, "--column", "谁=谁发");
    const header = await qunce("import", spoken, "--workspace", file, "--column", "没有=title");
    expect([meaning.code, header.code, header.err[0]]).toEqual([2, 2, expect.stringContaining("没有“没有”这一列")]);
  });
});
