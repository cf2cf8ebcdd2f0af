import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

test("versions of a draft are listed, compared and gone back to on the command line", async () => {
  const { qunce, folder } = commandLine();
  const at = ["--workspace", join(folder, "示例.qunce")];
  await qunce("demo", join(folder, "示例.qunce"));
  const path = join(folder, "预告.md");
  const importText = async (text: string) => {
    writeFileSync(path, text);
    return JSON.parse((await qunce("draft", "import", ...at, path, "--json")).out.join("")) as { ids: string[] };
  };
  const [id = ""] = (await importText("今晚八点见")).ids;
  await importText("今晚九点见");

  const listed = await qunce("draft", "versions", ...at, id);
  expect(listed.out).toEqual(["1\t2026-11-28 19:36\t合并或导入前\t5\t"]);
  const compared = await qunce("draft", "diff", ...at, id, "--version", "1");
  expect(compared.out).toEqual(["今晚[-八-]{+九+}点见"]);

  const wrong = await qunce("draft", "restore", ...at, id, "--version", "7");
  expect([wrong.code, wrong.out, wrong.err[0]]).toEqual([2, [], "--version 要写版本号；这篇有：1"]);
  const restored = await qunce("draft", "restore", ...at, id, "--version", "1", "--json");
  expect(JSON.parse(restored.out.join(""))).toMatchObject({ restored: 1, draft: { plainText: "今晚八点见" } });
  const numbers = (await qunce("draft", "versions", ...at, id)).out.map((line) => line.split("\t")[0]);
  expect(numbers).toEqual(["3", "2", "1"]);
});
