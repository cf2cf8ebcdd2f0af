import { expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

test("snippets are listed without a workspace, and found in one beside its own", async () => {
  const { qunce, folder } = commandLine();
  const shipped = await qunce("snippets", "--kind", "crisis");
  expect([shipped.code, shipped.out.map((line) => line.split("\t").slice(0, 2))]).toEqual([
    0,
    [
      ["crisis-quality", "crisis"],
      ["crisis-late", "crisis"],
      ["crisis-wrong-price", "crisis"],
      ["crisis-rumour", "crisis"],
    ],
  ]);
  const file = `${folder}/示例.qunce`;
  await qunce("demo", file);
  const found = JSON.parse((await qunce("snippets", "sanfen", "--workspace", file, "--json")).out[0] ?? "");
  expect(
    found.map(({ origin, snippet }: { origin: string; snippet: { title: string } }) => [origin, snippet.title]),
  ).toEqual([["own", "散粉起皮"]]);
  expect((await qunce("snippets", "--kind", "nothing")).code).toBe(2);
});

test("a draft begins with a template by its key, and an unknown key makes nothing", async () => {
  const { qunce, folder } = commandLine();
  const file = `${folder}/示例.qunce`;
  await qunce("demo", file);
  const listed = await qunce("templates", "--drafts");
  expect(listed.out.map((line) => line.split("\t")[0])).toContain("knowledge-myth");
  const made = JSON.parse((await qunce("draft", "new", "knowledge-myth", "--workspace", file, "--json")).out[0] ?? "");
  expect([made.title, made.kind, made.status]).toEqual(["这个说法对不对", "knowledge", "write"]);
  const unknown = await qunce("draft", "new", "no-such", "--workspace", file);
  expect([unknown.code === 0, unknown.out]).toEqual([false, []]);
});
