import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../support/command-line";

const COPY = "姐妹们好\n今天限时到22:00\n总价199元，定金99元锁定";

describe("qunce check", () => {
  it("prints one JSON list with offsets into the original, and needs no workspace", async () => {
    const { qunce, folder } = commandLine();
    const file = join(folder, "copy.txt");
    writeFileSync(file, COPY);
    const ran = await qunce("check", file, "--json", "--pack", "general");
    const found: { line: number; start: number; end: number; text: string; law: string }[] = JSON.parse(
      ran.out[0] ?? "",
    );
    expect([ran.code, ran.err]).toEqual([1, []]);
    for (const { start, end, text, line } of found) {
      expect(COPY.slice(start, end)).toBe(text);
      expect(line).toBe(COPY.slice(0, start).split("\n").length);
    }
    expect(found.find(({ text }) => text === "定金99")).toEqual({
      line: 3,
      start: COPY.indexOf("定金"),
      end: COPY.indexOf("定金") + 4,
      text: "定金99",
      category: "presale",
      severity: "error",
      law: "《民法典》第五百八十六条",
      reason: "定金不得超过总价的 20%：总价 ¥199，最多 ¥39.8。",
      suggestion: "把定金降到 ¥39.8 以内，超出部分按订金（可退）写。",
    });
  });

  it("says in words where what stands, and that it is no legal advice", async () => {
    const { qunce, folder } = commandLine();
    const file = join(folder, "copy.txt");
    writeFileSync(file, "好的\n  今天限时");
    const ran = await qunce("check", file);
    expect(ran.out.at(-1)).toBe("提示，非法律意见");
    expect(ran.out).toContain(
      "2:5 留意 urgency “限时” 《规范促销行为暂行规定》第二十一条 – 写了限时或倒计时，却没有写到几时为止。 → 补上截止时间，例如“截至 11 月 28 日 22:00”。",
    );
    expect(ran.code).toBe(0);
  });

  it("finds nothing in clean copy, and nothing in nothing", async () => {
    const { qunce, folder } = commandLine();
    const file = join(folder, "copy.txt");
    for (const text of ["晚上好，今天聊聊怎么选面霜。", ""]) {
      writeFileSync(file, text);
      expect(await qunce("check", file)).toEqual({ code: 0, out: ["没有发现问题。", "提示，非法律意见"], err: [] });
      expect(await qunce("check", file, "--json")).toEqual({ code: 0, out: ["[]"], err: [] });
    }
  });

  it("reads GB18030 and UTF-8 with a mark as imports do", async () => {
    const { qunce, folder } = commandLine();
    const file = join(folder, "gbk.txt");
    // 限时 in GB18030, and in UTF-8 behind a byte order mark.
    for (const bytes of [
      [0xcf, 0xde, 0xca, 0xb1],
      [0xef, 0xbb, 0xbf, ...Buffer.from("限时")],
    ]) {
      writeFileSync(file, Buffer.from(bytes));
      const [found] = JSON.parse((await qunce("check", file, "--json")).out[0] ?? "[]");
      expect([found.start, found.end, found.text]).toEqual([0, 2, "限时"]);
    }
    expect(readFileSync(file).length).toBe(9);
  });

  it("checks a draft of a workspace with what is known of it", async () => {
    const { qunce, folder } = commandLine();
    const workspace = join(folder, "shop.qunce");
    await qunce("demo", workspace);
    const listed = await qunce("list", "drafts", "--workspace", workspace, "--json");
    const [draft] = JSON.parse(listed.out[0] ?? "[]");
    const ran = await qunce("check", "--workspace", workspace, "--draft", draft.id, "--json");
    expect(Array.isArray(JSON.parse(ran.out[0] ?? ""))).toBe(true);
    expect(ran.err).toEqual([]);
  });

  it.each([
    [["--json"], "需要且只需要一个 FILE|-"],
    [["a.txt", "--channel", "myspace"], "没有“myspace”这个渠道"],
    [["--draft", "x"], "--draft 要和 --workspace FILE 一起用"],
  ])("says what is wrong with %j, as wrong use", async (args, sentence) => {
    const { qunce } = commandLine();
    const ran = await qunce("check", ...args);
    expect([ran.code, ran.out]).toEqual([2, []]);
    expect(ran.err[0]).toContain(sentence);
  });

  it("does not know a pack that there is not, and fails on a file that is not there", async () => {
    const { qunce, folder } = commandLine();
    const file = join(folder, "copy.txt");
    writeFileSync(file, COPY);
    const unknown = await qunce("check", file, "--pack", "tobacco");
    expect([unknown.code, unknown.out, unknown.err[0]?.slice(0, 18)]).toEqual([2, [], "没有这个规则包：tobacco。现有"]);
    const gone = await qunce("check", join(folder, "gone.txt"));
    expect([gone.code, gone.err]).toEqual([3, [`找不到文件：${join(folder, "gone.txt")}`]]);
  });
});

describe("qunce export", () => {
  it("tells of serious findings and refuses them only when asked to be strict", async () => {
    const { qunce, folder } = commandLine();
    const plan = join(folder, "plan.csv");
    writeFileSync(plan, "日期,时间,渠道,内容\n2026-12-05,20:00,朋友圈,这瓶能治疗过敏\n");
    const workspace = join(folder, "shop.qunce");
    await qunce("demo", workspace);
    await qunce("import", plan, "--workspace", workspace);
    const days = ["--workspace", workspace, "--from", "2026-12-05", "--to", "2026-12-05", "--format", "text"];
    const strict = await qunce("export", ...days, "--out", join(folder, "strict.txt"), "--strict", "--allow-unfilled");
    expect([strict.code, strict.out, strict.err.at(-1)]).toEqual([
      1,
      ["没有导出（--strict）。"],
      "检查：1 处严重的结果（提示，非法律意见）。",
    ]);
    expect(existsSync(join(folder, "strict.txt"))).toBe(false);
    const usual = await qunce("export", ...days, "--out", join(folder, "usual.txt"), "--allow-unfilled");
    expect([usual.code, usual.err.at(-1)]).toEqual([0, "检查：1 处严重的结果（提示，非法律意见）。"]);
    expect(existsSync(join(folder, "usual.txt"))).toBe(true);
  });
});
