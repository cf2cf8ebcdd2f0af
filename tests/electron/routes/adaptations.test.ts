import { plainTextOf } from "@shared/domain/plain-text";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

async function aDraft({ client }: TestApp) {
  return client.drafts.create({ fields: { title: "预告", body: richTextOf("今晚八点\n老地方见") } });
}

async function pasted(
  { client }: TestApp,
  draftId: string,
  groupId: string | null,
  channel: "wechat_moments" | "wechat_group",
) {
  const { id } = await client.messages.create({ fields: { draftId, groupId, channel, at: "2026-11-29T20:00" } });
  return (await client.messages.views({})).find(({ message }) => message.id === id)?.text;
}

describe("adaptations of a draft", () => {
  it("take the draft's text until they have one of their own, and remember what it was written from", async () => {
    const app = await freshApp();
    const draft = await aDraft(app);
    const made = await app.client.adaptations.create({ fields: { draftId: draft.id, channel: "wechat_moments" } });
    const edited = await app.client.adaptations.update({ id: made.id, changes: { body: richTextOf("今晚！") } });
    expect([made.body, made.baseBody]).toEqual([null, null]);
    expect(edited.baseBody).toEqual(draft.body);
    const back = await app.client.adaptations.inherit({ id: made.id });
    expect([back.body, back.baseBody]).toEqual([null, null]);
    await app.client.changes.undo();
    expect((await app.client.adaptations.get({ id: made.id })).body).toEqual(richTextOf("今晚！"));
  });

  it("are what a message of theirs says, and no other message", async () => {
    const app = await freshApp();
    const { id: draftId } = await aDraft(app);
    const gold = await app.client.tiers.create({ fields: { name: "金卡" } });
    const group = await app.client.groups.create({ fields: { name: "金卡群", tierIds: [gold.id] } });
    const fields = { draftId, body: richTextOf("只在朋友圈说") };
    await app.client.adaptations.create({ fields: { ...fields, channel: "wechat_moments" } });
    await app.client.adaptations.create({ fields: { draftId, tierId: gold.id, body: richTextOf("只对金卡说") } });
    expect([
      await pasted(app, draftId, null, "wechat_moments"),
      await pasted(app, draftId, group.id, "wechat_group"),
      await pasted(app, draftId, null, "wechat_group"),
    ]).toEqual(["只在朋友圈说", "只对金卡说", "今晚八点\n老地方见"]);
  });

  it("are for something, and stay with their draft", async () => {
    const app = await freshApp();
    const draft = await aDraft(app);
    const other = await aDraft(app);
    const create = app.client.adaptations.create;
    const { id } = await create({ fields: { draftId: draft.id, channel: "sms" } });
    expect([
      await failureOf(create({ fields: { draftId: draft.id } })),
      await failureOf(app.client.adaptations.update({ id, changes: { draftId: other.id } })),
    ]).toEqual([
      { code: "INVALID_INPUT", params: { field: "channel", reason: "channel:missing" } },
      { code: "INVALID_INPUT", params: { field: "draftId", reason: "draftId:fixed" } },
    ]);
  });

  it("are brought up to date paragraph by paragraph, and never guess where both changed", async () => {
    const app = await freshApp();
    const { id: draftId } = await aDraft(app);
    const fields = { draftId, channel: "wechat_moments", body: richTextOf("今晚八点！\n老地方见") } as const;
    const { id } = await app.client.adaptations.create({ fields });
    await app.client.drafts.update({ id: draftId, changes: { body: richTextOf("今晚九点\n新地方见") } });
    expect(await failureOf(app.client.adaptations.sync({ id }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "choices", reason: "choices:missing" },
    });
    const synced = await app.client.adaptations.sync({ id, choices: ["theirs"] });
    expect([synced.body && plainTextOf(synced.body), synced.baseBody]).toEqual([
      "今晚九点\n新地方见",
      richTextOf("今晚九点\n新地方见"),
    ]);
  });
});
