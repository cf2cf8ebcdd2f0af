import { describe, expect, test } from "vitest";
import { failureOf, freshApp } from "../../support/app";

describe("what a channel takes", () => {
  test("is known without a workspace, as shipped", async () => {
    const { client } = await freshApp({ empty: true });
    const profiles = await client.channels.list();
    expect([profiles.length, profiles.some(({ isOwn }) => isOwn)]).toEqual([16, false]);
    expect(await client.channels.count({ channel: "sms", text: "字".repeat(501) })).toMatchObject([
      { field: "body", counter: "sms", count: 501, state: "red", cutAt: 500 },
    ]);
  });

  test("is what this workspace says, until the shipped one is taken again; both can be undone", async () => {
    const { client } = await freshApp();
    const limitsOf = async () =>
      (await client.channels.list())
        .find(({ channel }) => channel === "sms")
        ?.limits.map(({ soft, hard }) => [soft, hard]);
    const [shipped] = (await client.channels.list()).filter(({ channel }) => channel === "sms");
    const limits = (shipped?.limits ?? []).map((limit) => ({ ...limit, hard: 140, confidence: "own" as const }));
    const changed = await client.channels.change({ channel: "sms", changes: { limits } });
    expect([changed.isOwn, await limitsOf()]).toEqual([true, [[70, 140]]]);
    expect(await client.channels.count({ channel: "sms", text: "字".repeat(141) })).toMatchObject([{ state: "red" }]);

    const back = await client.channels.takeShipped({ channel: "sms" });
    expect([back.isOwn, await limitsOf()]).toEqual([false, [[70, 500]]]);
    await client.changes.undo();
    expect(await limitsOf()).toEqual([[70, 140]]);
    await client.changes.undo();
    expect(await limitsOf()).toEqual([[70, 500]]);
  });

  test("refuses an advised length above the limit, and changes nothing", async () => {
    const { client } = await freshApp();
    const [profile] = await client.channels.list();
    const limits = (profile?.limits ?? []).map((limit) => ({ ...limit, soft: 10, hard: 5 }));
    const call = client.channels.change({ channel: "wechat_group", changes: { limits } });
    expect(await failureOf(call)).toEqual({
      code: "INVALID_INPUT",
      params: { field: "limits", reason: "limits:order" },
    });
    expect((await client.channels.list())[0]).toEqual(profile);
  });

  test("decides how a draft is rendered", async () => {
    const { client } = await freshApp();
    const draft = await client.drafts.create({ fields: { title: "长", channel: "wechat_group" } });
    const text = "今晚八点开始。".repeat(20);
    const body = {
      version: 1 as const,
      doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
    };
    await client.drafts.update({ id: draft.id, changes: { body } });
    const profile = (await client.channels.list()).find(({ channel }) => channel === "wechat_group");
    if (!profile) throw new Error("no profile");
    const partsOf = async () => (await client.renders.draft({ id: draft.id })).parts.length;
    expect(await partsOf()).toBe(1);
    const splitting = { ...profile.policy.splitting, at: 70 };
    await client.channels.change({ channel: "wechat_group", changes: { policy: { ...profile.policy, splitting } } });
    expect(await partsOf()).toBe(2);
  });
});

describe("a draft rendered by the app", () => {
  test("fills its fields for the group it is asked for", async () => {
    const { client } = await freshApp({ sample: true });
    const [group] = await client.groups.list();
    const content = [{ type: "paragraph", content: [{ type: "mergeField", attrs: { path: "群.名称" } }] }];
    const draft = await client.drafts.create({
      fields: { title: "问好", body: { version: 1, doc: { type: "doc", content } } },
    });
    const { parts, unfilled } = await client.renders.draft({ id: draft.id, groupId: group?.id ?? null });
    expect([parts, unfilled]).toEqual([[{ text: group?.name }], []]);
    expect((await client.renders.draft({ id: draft.id })).unfilled).toEqual(["群.名称"]);
  });
});
