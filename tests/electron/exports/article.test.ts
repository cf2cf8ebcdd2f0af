import { richTextOf } from "@shared/domain/rich-text";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";

test("a draft leaves as an article with its page and its text, whatever stands in the title", async () => {
  const { client } = await freshApp();
  const draft = await client.drafts.create({
    fields: { title: "<b>周末</b>预告", body: richTextOf("今晚八点开始") },
  });
  const file = await client.renders.article({ id: draft.id });
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const page = strFromU8(entries["article.html"] ?? new Uint8Array());
  expect(Object.keys(entries)).toEqual(["article.html", "article.txt"]);
  expect([page.includes("今晚八点开始"), page.includes("<title><b>"), page.includes("<script")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(strFromU8(entries["article.txt"] ?? new Uint8Array())).toContain("今晚八点开始");
});

test("a draft that is gone makes no article", async () => {
  const { client } = await freshApp();
  const id = "00000000-0000-7000-8000-000000000001";
  expect(await failureOf(client.renders.article({ id }))).toMatchObject({ code: "NOT_FOUND" });
});
