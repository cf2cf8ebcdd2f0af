import { richTextOf } from "@shared/domain/rich-text";
import { expect, test } from "vitest";
import { freshApp, type TestApp } from "../../support/app";

async function pass(from: TestApp, to: TestApp) {
  const file = await from.client.team.exportPack({ withStaff: true, author: "小满" });
  return to.client.team.merge({ file });
}

test("versions and adaptations travel with their draft, and a text that is merged into stays as a version", async () => {
  const [a, b] = [await freshApp(), await freshApp()];
  const draft = await a.client.drafts.create({ fields: { title: "预告", body: richTextOf("开场\n收尾") } });
  await a.client.versions.keep({ draftId: draft.id, name: "初稿" });
  const fields = { draftId: draft.id, channel: "sms", body: richTextOf("短的") } as const;
  await a.client.adaptations.create({ fields });
  await pass(a, b);
  expect((await b.client.adaptations.list({ draftId: draft.id })).map(({ channel }) => channel)).toEqual(["sms"]);

  await b.client.drafts.update({ id: draft.id, changes: { body: richTextOf("开场\n收尾\n署名") } });
  await a.client.drafts.update({ id: draft.id, changes: { body: richTextOf("开场！\n收尾") } });
  await pass(a, b);
  expect((await b.client.drafts.get({ id: draft.id })).plainText).toBe("开场！\n收尾\n署名");
  expect(
    await Promise.all(
      (await b.client.versions.list({ draftId: draft.id })).map(async ({ id, number, reason, name }) => [
        ...[number, reason, name],
        (await b.client.versions.get({ id })).plainText,
      ]),
    ),
  ).toEqual([
    [2, "before_merge", "", "开场\n收尾\n署名"],
    [1, "named", "初稿", "开场\n收尾"],
  ]);
});

test("versions of a draft whose making was taken back stay behind", async () => {
  const [a, b] = [await freshApp(), await freshApp()];
  const draft = await a.client.drafts.create({ fields: { title: "预告", body: richTextOf("开场") } });
  await a.client.versions.keep({ draftId: draft.id });
  await a.client.changes.undo();
  await pass(a, b);
  expect(await b.client.versions.list()).toEqual([]);
});
