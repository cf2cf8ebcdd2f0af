import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

async function aDraft({ client }: TestApp, text: string) {
  return client.drafts.create({ fields: { title: "会员日预告", body: richTextOf(text) } });
}

async function rewrite({ client }: TestApp, id: string, text: string) {
  await client.drafts.update({ id, changes: { body: richTextOf(text) } });
}

async function listed({ client }: TestApp, draftId: string) {
  return (await client.versions.list({ draftId })).map(({ number, reason, name }) => [number, reason, name]);
}

describe("versions of a draft", () => {
  it("are kept at pauses, and identical text makes no other", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点");
    await app.client.versions.keep({ draftId: id });
    await app.client.versions.keep({ draftId: id });
    await rewrite(app, id, "今晚九点");
    await app.client.versions.keep({ draftId: id });
    const [newest] = await app.client.versions.list({ draftId: id });
    expect(await listed(app, id)).toEqual([
      [2, "pause", ""],
      [1, "pause", ""],
    ]);
    expect(newest).toMatchObject({ title: "会员日预告", madeAt: "2026-11-28T19:36", length: 4 });
  });

  it("of a pause are no step of undo, and do not take redo away", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点");
    app.passTime(120_000);
    await rewrite(app, id, "今晚九点");
    await app.client.changes.undo();
    await app.client.versions.keep({ draftId: id });
    await app.client.changes.redo();
    expect((await app.client.drafts.get({ id })).plainText).toBe("今晚九点");
    await app.client.changes.undo();
    await app.client.changes.undo();
    expect(await failureOf(app.client.drafts.get({ id }))).toEqual({ code: "NOT_FOUND", params: {} });
    await app.client.changes.redo();
    expect(await listed(app, id)).toEqual([[1, "pause", ""]]);
  });

  it("are kept at every step of the flow, in that step", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点");
    await app.client.drafts.setStatus({ id, status: "review" });
    expect(await listed(app, id)).toEqual([[1, "status", ""]]);
    await app.client.changes.undo();
    expect(await listed(app, id)).toEqual([]);
  });

  it("can be named, also after the fact", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点");
    await app.client.versions.keep({ draftId: id, name: "老板看过" });
    await app.client.versions.keep({ draftId: id, name: "老板改过" });
    await rewrite(app, id, "今晚九点");
    const kept = await app.client.versions.keep({ draftId: id });
    await app.client.versions.name({ id: kept?.id ?? "", name: "定稿" });
    expect(await listed(app, id)).toEqual([
      [2, "pause", "定稿"],
      [1, "named", "老板改过"],
    ]);
  });

  it("when one is taken back, everything stays and the newest is the one taken back, in one undo", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点");
    const first = await app.client.versions.keep({ draftId: id });
    await rewrite(app, id, "今晚九点");
    const draft = await app.client.versions.takeBack({ id: first?.id ?? "" });
    expect(draft.plainText).toBe("今晚八点");
    const texts = async () =>
      Promise.all(
        (await app.client.versions.list({ draftId: id })).map(async (version) => [
          version.number,
          version.reason,
          (await app.client.versions.get({ id: version.id })).plainText,
        ]),
      );
    expect(await texts()).toEqual([
      [3, "restore", "今晚八点"],
      [2, "pause", "今晚九点"],
      [1, "pause", "今晚八点"],
    ]);
    await app.client.changes.undo();
    expect((await app.client.drafts.get({ id })).plainText).toBe("今晚九点");
    expect(await texts()).toEqual([[1, "pause", "今晚八点"]]);
  });

  it("of nothing but a title are not kept", async () => {
    const app = await freshApp();
    const { id } = await app.client.drafts.create({ fields: { title: "空的" } });
    expect([await app.client.versions.keep({ draftId: id }), await listed(app, id)]).toEqual([null, []]);
  });

  it("are compared by words with the draft as it is, and never with another draft's", async () => {
    const app = await freshApp();
    const { id } = await aDraft(app, "今晚八点，直播间见");
    const kept = await app.client.versions.keep({ draftId: id });
    const other = await aDraft(app, "别的");
    const ofOther = await app.client.versions.keep({ draftId: other.id });
    await rewrite(app, id, "今晚九点，直播间见");
    const versionId = kept?.id ?? "";
    expect(await app.client.versions.compare({ id: versionId })).toEqual({
      parts: [
        { kind: "same", text: "今晚" },
        { kind: "removed", text: "八" },
        { kind: "added", text: "九" },
        { kind: "same", text: "点，直播间见" },
      ],
      added: 1,
      removed: 1,
    });
    expect(await failureOf(app.client.versions.compare({ id: versionId, withId: ofOther?.id ?? "" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "withId", reason: "withId:unknown_reference" },
    });
  });
});
