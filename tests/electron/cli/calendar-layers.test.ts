import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../support/command-line";

/** The sample shop in a file; its today is 2026-11-28. */
async function withSample() {
  const line = commandLine();
  const file = join(line.folder, "示例.qunce");
  expect((await line.qunce("demo", file)).code).toBe(0);
  const calendar = (from: string, to: string, ...more: string[]) =>
    line.qunce("calendar", "--workspace", file, "--from", from, "--to", to, ...more);
  const holidays = (content: unknown) => {
    const path = join(line.folder, "2027.json");
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return line.qunce("calendar", "import-holidays", path, "--workspace", file);
  };
  return { ...line, file, calendar, holidays };
}

const newYear = { name: "元旦", date: "2027-01-01", isOffDay: true };

describe("the layers of qunce calendar", () => {
  it("have the shop's own days with their span and decision", async () => {
    const { calendar } = await withSample();
    const { out } = await calendar("2026-12-22", "2026-12-22", "--layer", "own");
    expect(out[1]).toBe(
      "  店铺日子\t店庆\t2026-12-17 – 2026-12-22\t参加\t开店那天。老客先到先得的周边，提前五天在群里征集故事。",
    );
  });

  it("have what to sell again, and why, in both languages", async () => {
    const { calendar } = await withSample();
    const asked = ["2027-02-01", "2027-02-28", "--layer", "repurchase"] as const;
    const [zh, en] = [await calendar(...asked), await calendar(...asked, "--lang", "en")];
    const ghosts = (rows: readonly string[]) => rows.filter((row) => /复购提醒|sell again/.test(row));
    expect(ghosts(zh.out)[0]).toMatch(/^ {2}复购提醒\t\S+ · \S+\t上次 \d\d-\d\d .+ \+ \d+ 天 − 3 天$/);
    expect(ghosts(en.out)[0]).toMatch(/^ {2}sell again\t\S+ · \S+\tLast: \d\d-\d\d .+, \+ \d+ days − 3 days$/);
    expect(ghosts(zh.out).length).toBe(ghosts(en.out).length);
  });

  it("are only those that were asked for", async () => {
    const { calendar } = await withSample();
    const { out } = await calendar("2026-12-22", "2026-12-22", "--layer", "solar_term", "--layer", "lunar", "--json");
    const { days } = JSON.parse(out[0] ?? "") as { days: { layers: { layer: string }[]; ghosts: unknown[] }[] };
    expect(days.map(({ layers, ghosts }) => [layers.map(({ layer }) => layer), ghosts])).toEqual([
      [["solar_term", "lunar"], []],
    ]);
    const wrong = await calendar("2026-12-22", "2026-12-22", "--layer", "weather");
    expect([wrong.code, wrong.err[0]]).toEqual([
      2,
      "没有“weather”这个图层；可选：holiday、lunar_festival、solar_term、promotion、own、lunar、repurchase",
    ]);
  });
});

describe("qunce calendar import-holidays", () => {
  it("takes a year's schedule in, which the calendar then shows and undo takes back", async () => {
    const { calendar, holidays, qunce, file } = await withSample();
    const pending = await calendar("2027-01-01", "2027-01-01", "--layer", "holiday");
    const done = await holidays({ year: 2027, days: [newYear] });
    expect([done.code, done.out]).toEqual([
      0,
      ["已导入 2027 年放假安排：放假 1 天，调休上班 0 天。用 qunce undo 可撤销。"],
    ]);
    const known = await calendar("2027-01-01", "2027-01-01", "--layer", "holiday");
    expect([pending.out, known.out]).toEqual([
      ["2027 年放假安排待发布", "2027-01-01 周五", "  休（待发布）\t元旦\t法定节日；放假调休安排待发布"],
      ["2027-01-01 周五", "  休\t元旦\t放假 1 天"],
    ]);
    const listed = await qunce("list", "holidays", "--workspace", file);
    expect(listed.out.map((row) => row.split("\t").at(-1))).toEqual(["2027 年放假安排"]);
    expect((await qunce("undo", "--workspace", file)).code).toBe(0);
    expect((await qunce("list", "holidays", "--workspace", file)).out).toEqual([]);
  });

  it("refuses what cannot be right, and keeps nothing of it", async () => {
    const { holidays, qunce, file } = await withSample();
    const wrong = await holidays({ year: 2027, days: [newYear, { ...newYear, date: "2027-02-30" }] });
    const none = await holidays("no JSON");
    expect([wrong, none].map(({ code, out }) => [code, out])).toEqual([
      [3, []],
      [3, []],
    ]);
    expect(wrong.err[0]).toContain("2027-02-30不是真实存在的日期");
    expect(none.err[0]).toContain("文件不是 JSON");
    expect((await qunce("list", "holidays", "--workspace", file)).out).toEqual([]);
  });

  it("says when there is no such file", async () => {
    const { qunce, file, folder } = await withSample();
    const missing = join(folder, "nowhere.json");
    expect(await qunce("calendar", "import-holidays", missing, "--workspace", file)).toEqual({
      code: 3,
      out: [],
      err: [`找不到文件：${missing}`],
    });
  });
});
