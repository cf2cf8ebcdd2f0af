import { readFileSync } from "node:fs";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichNode } from "@shared/domain/rich-text";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";
import { pngFile } from "../../support/pictures";
import { makeZip } from "./make-zip";

const given = (path: string, content: BlobPart) => ({
  file: new File([content], path.split("/").at(-1) ?? path),
  path,
});

async function imported(app: TestApp, ...files: { file: File; path: string }[]) {
  const done = await app.client.drafts.importFiles({ files });
  return { done, drafts: await Promise.all(done.ids.map((id) => app.client.drafts.get({ id }))) };
}

const totalDrafts = async (app: TestApp) => (await app.client.drafts.list({})).total;

describe("documents taken in as drafts", () => {
  test("Markdown, text in GBK, HTML and Word give the same copy", async () => {
    const app = await freshApp();
    const md = "# 会员日\n\n## 三件好事\n\n满 **199** 减 30\n\n- 面霜\n- 精华\n";
    const html = "<title>会员日</title><div><h2>三件好事</h2><p>满 <b>199</b> 减 30</p><ul><li>面霜<li>精华</ul></div>";
    const { drafts } = await imported(app, given("a.md", md), given("b.html", html));
    const docx = await app.client.drafts.export({ id: drafts[0]?.id ?? "", format: "docx" });
    const gbk = new Uint8Array([0xc2, 0xfa, 0x31, 0x39, 0x39, 0x0a, 0x0a, 0xbc, 0xf5, 0x33, 0x30]);
    const more = await imported(app, { file: docx, path: "c.docx" }, given("满减.txt", gbk));
    const copy = "【三件好事】\n满 199 减 30\n• 面霜\n• 精华";
    expect([...drafts, ...more.drafts].map(({ title, plainText }) => [title, plainText])).toEqual([
      ["会员日", copy],
      ["会员日", copy],
      ["会员日", copy],
      ["满减", "满199\n\n减30"],
    ]);
  });

  test("a preview says what would happen and writes nothing", async () => {
    const app = await freshApp();
    const preview = await app.client.drafts.importPreview({ files: [given("店铺/a.md", "你好\n\n再见")] });
    expect(preview).toEqual({
      items: [
        {
          path: "店铺/a.md",
          heading: "",
          title: "a",
          excerpt: "你好 再见",
          characters: 6,
          images: 0,
          missingImages: [],
          action: "create",
          draftId: null,
        },
      ],
      problems: [],
    });
    expect(await totalDrafts(app)).toBe(0);
  });

  test("the same file again changes its draft instead of doubling it, and one undo takes all of it back", async () => {
    const app = await freshApp();
    await imported(app, given("a.md", "第一版"), given("b.md", "不变"));
    const { done, drafts } = await imported(app, given("a.md", "第二版"), given("b.md", "不变"));
    expect(done).toMatchObject({ created: 0, updated: 1, same: 1, kept: 0 });
    expect(drafts.map(({ plainText }) => plainText)).toEqual(["第二版", "不变"]);
    await app.client.changes.undo();
    expect((await app.client.drafts.get({ id: done.ids[0] ?? "" })).plainText).toBe("第一版");
    await app.client.changes.undo();
    expect(await totalDrafts(app)).toBe(0);
  });

  test("what was changed in the app is kept, unless it is asked to be replaced", async () => {
    const app = await freshApp();
    const { done } = await imported(app, given("a.md", "文件"));
    const id = done.ids[0] ?? "";
    await app.client.drafts.update({ id, changes: { title: "应用里改过" } });
    const files = [given("a.md", "文件改了")];
    expect(await app.client.drafts.importFiles({ files })).toMatchObject({ updated: 0, kept: 1 });
    expect((await app.client.drafts.get({ id })).title).toBe("应用里改过");
    expect(await app.client.drafts.importFiles({ files, replaceEdited: true })).toMatchObject({ updated: 1, kept: 0 });
    expect(await app.client.drafts.get({ id })).toMatchObject({ title: "a", plainText: "文件改了" });
  });

  test("each chapter becomes a draft of its own, two of the same name too", async () => {
    const app = await freshApp();
    const text = "# 话术集\n\n开头\n\n## 开场\n\n晚上好\n\n### 细节\n\n八点\n\n## 收尾\n\n晚安\n\n## 收尾\n\n再见";
    const files = [given("s.md", text)];
    const done = await app.client.drafts.importFiles({ files, perHeading: true });
    const drafts = await Promise.all(done.ids.map((id) => app.client.drafts.get({ id })));
    expect(drafts.map(({ title, plainText }) => [title, plainText])).toEqual([
      ["话术集", "开头"],
      ["开场", "晚上好\n【细节】\n八点"],
      ["收尾", "晚安"],
      ["收尾", "再见"],
    ]);
    expect(await app.client.drafts.importFiles({ files, perHeading: true })).toMatchObject({ created: 0, same: 4 });
  });

  test("pictures beside and inside the files come into the library once; one that is missing keeps its name in its place", async () => {
    const app = await freshApp();
    const png = await pngFile("p.png").bytes();
    const inside = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
    const { drafts, done } = await imported(
      app,
      given("文案/a.md", "前\n\n![封面](img/p.png)\n\n![没有](img/none.png)\n\n后"),
      given("文案/img/p.png", png),
      given(
        "文案/b.html",
        `<p>前<img src="${inside}" alt="里面">后</p><img src="${Buffer.from("no picture").toString("base64")}" alt="假图">`,
      ),
    );
    const media = await app.client.media.list();
    const imagesIn = (node: RichNode): unknown[] => [
      ...(node.type === "image" ? [node.attrs?.mediaId] : []),
      ...(node.content ?? []).flatMap(imagesIn),
    ];
    expect(media).toHaveLength(1);
    expect(drafts.map(({ body }) => imagesIn(body.doc))).toEqual([[media[0]?.id], [media[0]?.id]]);
    expect(drafts.map(({ plainText }) => plainText)).toEqual(["前\n\n【图：没有】\n\n后", "前\n后\n【图：假图】"]);
    expect(done.problems).toEqual([]);
    await app.client.changes.undo();
    expect([await totalDrafts(app), (await app.client.media.list()).length]).toEqual([0, 0]);
  });

  test("a page's scripts, styles, hidden text and addresses that are no page stay outside", async () => {
    const app = await freshApp();
    const page = `<style>p{}</style><script>alert(1)</script><p style="display:none">藏</p>
      <p onclick="x()">看 <a href="javascript:alert(1)">这里</a><a href="https://a.com">那里</a></p><iframe src="x"></iframe>
      <table><tr><td>规格<td>价格<tr><td>30g<td>99</table>`;
    const { drafts } = await imported(app, given("p.html", page));
    expect(drafts[0]?.plainText).toBe("看 这里那里 https://a.com\n规格 ｜ 价格\n30g ｜ 99");
  });
});

describe("what cannot be read", () => {
  // Two megabytes of nothing, packed a thousand times smaller; and one that lies about its size.
  const bomb = () => new Uint8Array(makeZip([{ name: "word/document.xml", data: new Uint8Array(2_000_000) }]));
  const liar = () => {
    const entry = { name: "word/document.xml", data: new Uint8Array(900_000), declared: 1000 };
    return new Uint8Array(makeZip([entry]));
  };
  const deepXml = () => {
    const open = "<w:p><w:r>".repeat(10_000);
    return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(`<w:document>${open}`) });
  };

  test("is told by file and reason, stops no other file, and alone fails with nothing written", async () => {
    const app = await freshApp();
    const files = [
      given("好.md", "收下这一篇"),
      given("坏.docx", "PK\x03\x04这不是文档"),
      given("旧.doc", "\xd0\xcf\x11\xe0"),
      given("锁.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])),
      given("炸弹.docx", bomb()),
      given("谎.docx", liar()),
      given("深.docx", deepXml()),
      given("二进制.txt", new Uint8Array([0, 1, 2, 3, 0, 0])),
      given("空.md", "\n\n"),
      given("长.txt", "字".repeat(200_001)),
    ];
    const { done } = await imported(app, ...files);
    expect({ created: done.created, problems: done.problems.map(({ path, reason }) => `${path} ${reason}`) }).toEqual({
      created: 1,
      problems: [
        "坏.docx damaged_document",
        "旧.doc old_word",
        "锁.docx old_word",
        "炸弹.docx inflated_size",
        "谎.docx inflated_size",
        "深.docx deep_document",
        "二进制.txt not_text",
        "长.txt document_size",
        "空.md empty_document",
      ],
    });
    const failure = await failureOf(app.client.drafts.importFiles({ files: [files[1] ?? given("x", "")] }));
    expect(failure).toEqual({ code: "DOCUMENT_UNREADABLE", params: { file: "坏.docx", reason: "damaged_document" } });
    expect(await totalDrafts(app)).toBe(1);
  });

  test("a folder without documents is told as such", async () => {
    const app = await freshApp();
    const files = [given("a/x.xlsx", "x"), given("a/y.png", "y")];
    expect(await failureOf(app.client.drafts.importFiles({ files }))).toMatchObject({ code: "DOCUMENTS_EMPTY" });
  });

  test("ten thousand levels, a page of five megabytes and a hundred thousand characters are read without losing a word", async () => {
    const app = await freshApp();
    const levels = 10_000;
    const nested = `${"<div><ul><li>".repeat(levels)}最里面${"</li></ul></div>".repeat(levels)}`;
    const quotes = `${"> ".repeat(10_000)}最深的话`;
    const filler = `<span style="color:red" data-x="${"y".repeat(430)}">`;
    const page = `<p>开头</p>${`${filler}字</span>`.repeat(11_000)}<p>结尾</p>`;
    const long = "今晚八点开始。\n".repeat(12_500);
    const { drafts } = await imported(
      app,
      given("deep.html", nested),
      given("quotes.md", quotes),
      given("page.html", page),
      given("long.txt", long),
    );
    expect(page.length).toBeGreaterThan(5_000_000);
    expect(drafts.map(({ plainText }) => plainText.replace(/[^\p{Script=Han}]/gu, "").length)).toEqual([
      3,
      4,
      2 + 11_000 + 2,
      75_000,
    ]);
  });
});

describe("a draft written out", () => {
  test("and read again as Markdown is the same file, sign by sign", async () => {
    const app = await freshApp();
    const text = readFileSync("tests/golden/render/draft.md", "utf8");
    const { drafts } = await imported(app, given("draft.md", text));
    expect(await (await app.client.drafts.export({ id: drafts[0]?.id ?? "", format: "md" })).text()).toBe(text);
  });

  test("as Markdown, HTML and Word is read back with the same words in the same blocks", async () => {
    const app = await freshApp();
    const text = readFileSync("tests/golden/render/draft.md", "utf8");
    const tricky = `${text}\n\\# 不是标题 \\*星\\* a_b_c \\[方括号\\] 1\\. 不是列表 &amp;amp; \\<b\\> {{商品.价格}}\n`;
    const { drafts } = await imported(app, given("draft.md", tricky));
    const [draft] = drafts;
    const blocksOf = (doc: RichNode) => (doc.content ?? []).map(({ type }) => type);
    for (const format of ["md", "html", "docx"] as const) {
      const file = await app.client.drafts.export({ id: draft?.id ?? "", format });
      const { drafts: again } = await imported(app, { file, path: `again.${format}` });
      const expected = draft?.plainText ?? "";
      expect([format, again[0]?.title, again[0]?.plainText]).toEqual([format, draft?.title, expected]);
      if (format === "md")
        expect(blocksOf(again[0]?.body.doc ?? { type: "doc" })).toEqual(blocksOf(draft?.body.doc ?? { type: "doc" }));
    }
  });

  test("as text is the copy as it is pasted, under the draft's name", async () => {
    const app = await freshApp();
    const { drafts } = await imported(app, given("a.md", "# 周末/福利\n\n- 一\n- 二"));
    const file = await app.client.drafts.export({ id: drafts[0]?.id ?? "", format: "txt" });
    expect([
      file.name,
      await file.text(),
      plainTextOf(drafts[0]?.body ?? { version: 1, doc: { type: "doc" } }),
    ]).toEqual(["周末／福利.txt", "• 一\n• 二\n", "• 一\n• 二"]);
  });
});
