import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

async function withSample() {
  const line = commandLine();
  const file = join(line.folder, "示例.qunce");
  await line.qunce("demo", file);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(line.folder, name), content);
    return join(line.folder, name);
  };
  return { ...line, file, write };
}

function aFolder() {
  const line = commandLine();
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(line.folder, name), content);
    return join(line.folder, name);
  };
  return { ...line, write };
}

test("a file is rendered for a channel without any workspace; its words go to standard output, what to know beside it", async () => {
  const { qunce, write } = aFolder();
  const path = write("a.md", "# 会员日\n\n## 今晚\n\n1. 面霜\n2. 精华\n\n[链接](https://a.com)\n");
  const ran = await qunce("render", "--file", path, "--channel", "wechat_moments");
  expect(ran).toEqual({
    code: 0,
    out: ["【会员日】\n【今晚】\n1. 面霜\n2. 精华\n链接 https://a.com"],
    err: ["! 正文里的链接在这里点不开"],
  });
  const article = await qunce("render", "--file", path, "--channel", "wechat_official_account", "--html");
  expect(article.out[0]).toMatch(/^<p style="[^"]+">&nbsp;<\/p><p style=/);
});

test("a draft is rendered for a channel and a group, and what is over or unfilled is exit code 1", async () => {
  const { qunce, file, write } = await withSample();
  const path = write("长.md", "字".repeat(1001));
  const imported = JSON.parse((await qunce("draft", "import", path, "--workspace", file, "--json")).out[0] ?? "{}");
  const [id] = imported.ids;
  const ran = await qunce("render", id, "--channel", "xiaohongshu", "--workspace", file, "--json");
  const rendered = JSON.parse(ran.out[0] ?? "{}");
  expect([ran.code, rendered.channel, rendered.counts.map((one: { state: string }) => one.state)]).toEqual([
    1,
    "xiaohongshu",
    ["ok", "red"],
  ]);
  expect((await qunce("render", id, "--workspace", file)).code).toBe(0);
});

test("a text is counted against every limit of a channel, and over a hard one is exit code 1", async () => {
  const { qunce, write } = aFolder();
  const path = write("t.txt", "囤货省钱👨‍👩‍👧‍👦纸尿裤L码88\n");
  const body = await qunce("count", path, "--channel", "xiaohongshu", "--json");
  const title = await qunce("count", path, "--channel", "xiaohongshu", "--field", "title", "--json");
  const read = (ran: { out: readonly string[] }) =>
    JSON.parse(ran.out[0] ?? "[]").map(
      ({ field, counter, count, hard, state, cutAt, applies }: Record<string, unknown>) => ({
        field,
        counter,
        count,
        hard,
        state,
        cutAt,
        applies,
      }),
    );
  const limits = (appliesTo: string) => [
    {
      field: "title",
      counter: "xhs_title",
      count: 21,
      hard: 20,
      state: "red",
      cutAt: 21,
      applies: appliesTo === "title",
    },
    { field: "body", counter: "utf16", count: 22, hard: 1000, state: "ok", cutAt: null, applies: appliesTo === "body" },
  ];
  expect([body.code, read(body), title.code, read(title)]).toEqual([0, limits("body"), 1, limits("title")]);
});

test("a product title in GBK is counted in bytes as taobao does", async () => {
  const { qunce, write } = aFolder();
  // 秋 in GBK, thirty-one times: 62 bytes.
  const path = write("t.txt", new Uint8Array(Array.from({ length: 31 }, () => [0xc7, 0xef]).flat()));
  const { code, out } = await qunce("count", path, "--channel", "taobao");
  expect([code, out[0]]).toEqual([1, "✗\ttitle\tbytes2\t62\thard 60，在第 30 个字符处截断"]);
});

test("a folder of documents is imported once, a second time changes nothing, and broken files are named", async () => {
  const { qunce, file, folder } = await withSample();
  mkdirSync(join(folder, "文案", "周一"), { recursive: true });
  writeFileSync(join(folder, "文案", "a.md"), "# 甲\n\n内容甲");
  writeFileSync(join(folder, "文案", "周一", "b.txt"), "内容乙");
  writeFileSync(join(folder, "文案", "坏.docx"), "nothing");
  const first = await qunce("draft", "import", join(folder, "文案"), "--workspace", file, "--json");
  const second = await qunce("draft", "import", join(folder, "文案"), "--workspace", file, "--json");
  const read = ({ code, out }: { code: number; out: readonly string[] }) => {
    const { created, updated, same, problems } = JSON.parse(out[0] ?? "{}");
    return { code, created, updated, same, problems };
  };
  const problems = [{ path: "文案/坏.docx", reason: "damaged_document" }];
  expect([read(first), read(second)]).toEqual([
    { code: 1, created: 2, updated: 0, same: 0, problems },
    { code: 1, created: 0, updated: 0, same: 2, problems },
  ]);
  expect((await qunce("undo", "--workspace", file)).code).toBe(0);
});

test("a draft is written out as it came in, to standard output or to a file", async () => {
  const { qunce, file, folder, write } = await withSample();
  const text = "# 甲\n\n内容 **甲**\n";
  const path = write("a.md", text);
  const { ids } = JSON.parse((await qunce("draft", "import", path, "--workspace", file, "--json")).out[0] ?? "{}");
  const shown = await qunce("draft", "export", ids[0], "--format", "md", "--workspace", file);
  const written = await qunce("draft", "export", ids[0], "--format", "docx", "--workspace", file, "--out", folder);
  expect([shown.out, written.code]).toEqual([[text.trimEnd()], 0]);
  expect(readFileSync(join(folder, "甲.docx")).subarray(0, 2).toString()).toBe("PK");
  expect((await qunce("draft", "export", ids[0], "--format", "pdf", "--workspace", file)).code).toBe(2);
});
