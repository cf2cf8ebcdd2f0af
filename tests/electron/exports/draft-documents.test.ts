import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { freshApp } from "../../support/app";
import { hasLibreOffice, textByLibreOffice } from "../../support/libre-office";
import { pngFile } from "../../support/pictures";

async function exported(format: "docx" | "html") {
  const app = await freshApp();
  const file = new File([readFileSync("tests/golden/render/draft.md")], "draft.md");
  const { ids } = await app.client.drafts.importFiles({ files: [{ file, path: "draft.md" }] });
  return app.client.drafts.export({ id: ids[0] ?? "", format });
}

const LINES = [
  "会员日预告：老客专享价来了😀",
  "三件好事",
  "老板娘这次真的下血本了，先看活动页和上期回顾：",
  "1. 满 199 减 30",
  "2. 赠小样",
  "面霜 <5ml>",
  "精华 & 眼霜",
  "3. 免邮",
  "晚八点开始",
  "{{昵称}} 记得来 #会员日 #福利#",
  "第一行",
  "第二行",
  "省的就是赚的",
  "今晚见～",
];

describe.runIf(hasLibreOffice)("a draft's document in another program", () => {
  test.for(["docx", "html"] as const)(
    "%s shows every line, lists with their numbers",
    { timeout: 60_000 },
    async (format) => {
      const file = await exported(format);
      const lines = textByLibreOffice(`draft.${format}`, await file.bytes());
      // Bullets and the tab after a number are the program's own.
      const plain = lines.map((line) => line.replace(/^[•◦▪]\s*/, "").replace(/^(\d+\.)\s+/, "$1 "));
      expect(plain).toEqual(LINES);
    },
  );
});

describe("a draft as Word", () => {
  test("names a font for Chinese, and brings its pictures along", async () => {
    const app = await freshApp();
    const picture = await app.client.media.add({ file: pngFile("封面.png") });
    const content = [
      { type: "paragraph", content: [{ type: "text", text: "看图" }] },
      { type: "image", attrs: { mediaId: picture.id, alt: "封面" } },
    ];
    const draft = await app.client.drafts.create({
      fields: { title: "有图", body: { version: 1, doc: { type: "doc", content } } },
    });
    const parts = unzipSync(await (await app.client.drafts.export({ id: draft.id, format: "docx" })).bytes());
    const names = Object.keys(parts);
    const styles = new TextDecoder().decode(parts["word/styles.xml"]);
    expect([
      names.some((name) => name.startsWith("word/media/")),
      styles.includes('w:eastAsia="Microsoft YaHei"'),
    ]).toEqual([true, true]);
    const bundle = await app.client.drafts.export({ id: draft.id, format: "md", withImages: true });
    const zip = unzipSync(await bundle.bytes());
    expect([bundle.name, Object.keys(zip), new TextDecoder().decode(zip["有图.md"])]).toEqual([
      "有图.zip",
      ["有图.md", "images/1.png"],
      "# 有图\n\n看图\n\n![封面](images/1.png)\n",
    ]);
  });
});
