import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

describe("a draft", () => {
  it("keeps its plain text in step with its body", async () => {
    const { client } = await freshApp();
    const draft = await client.drafts.create({ fields: { title: "预告", body: richTextOf("今晚见\n{{昵称}}") } });
    const changed = await client.drafts.update({ id: draft.id, changes: { body: richTextOf("明晚见") } });
    expect([draft.plainText, changed.plainText]).toEqual(["今晚见\n{{昵称}}", "明晚见"]);
  });

  it("does not become 待发 before it says what members get", async () => {
    const { client } = await freshApp();
    const { id } = await client.drafts.create({ fields: { title: "预告" } });
    const missing = { code: "VALUE_MISSING", params: {} };
    expect(await failureOf(client.drafts.setStatus({ id, status: "ready" }))).toEqual(missing);
    expect(await failureOf(client.drafts.update({ id, changes: { status: "published" } }))).toEqual(missing);
    expect((await client.drafts.setStatus({ id, status: "review" })).status).toBe("review");
    await client.drafts.update({ id, changes: { memberValue: "提前备好优惠" } });
    expect((await client.drafts.setStatus({ id, status: "ready" })).status).toBe("ready");
  });

  it("becomes 待发 with a reason why no value is needed, and keeps the reason", async () => {
    const { client } = await freshApp();
    const { id } = await client.drafts.create({ fields: { title: "放假通知", kind: "notice" } });
    const draft = await client.drafts.setStatus({ id, status: "ready", valueWaiver: " 只是通知\n放假 " });
    expect([draft.status, draft.valueWaiver]).toEqual(["ready", "只是通知 放假"]);
    expect((await client.changes.state()).undo?.label).toEqual({ code: "drafts.setStatus", subject: "放假通知" });
  });

  it("is copied to be written on, under a name that says so", async () => {
    const { client } = await freshApp();
    const draft = await client.drafts.create({
      fields: { title: "会员日预告", body: richTextOf("今晚见"), memberValue: "优惠", status: "published" },
    });
    const copy = await client.drafts.duplicate({ id: draft.id });
    expect(copy).toEqual({ ...draft, id: copy.id, title: "会员日预告（副本）", status: "write" });
    await client.workspaces.updateSettings({ changes: { language: "en" } });
    expect((await client.drafts.duplicate({ id: draft.id })).title).toBe("会员日预告 (copy)");
  });

  it("with a name as long as names may be can be copied all the same", async () => {
    const { client } = await freshApp();
    const { id } = await client.drafts.create({ fields: { title: "长".repeat(120) } });
    expect((await client.drafts.duplicate({ id })).title).toBe(`${"长".repeat(116)}（副本）`);
  });

  it("is listed newest change first, page by page, with counts for the filters", async () => {
    const { client, passTime } = await freshApp();
    for (const title of ["甲", "乙", "丙"]) {
      await client.drafts.create({ fields: { title, tags: ["预告"], status: title === "丙" ? "review" : "write" } });
      passTime(1000);
    }
    const first = await client.drafts.list({ limit: 2 });
    const second = await client.drafts.list({ limit: 2, cursor: first.next ?? "" });
    expect([first.items.map((item) => item.title), second.items.map((item) => item.title), second.next]).toEqual([
      ["丙", "乙"],
      ["甲"],
      null,
    ]);
    expect([first.total, first.statusCounts, first.tags]).toEqual([
      3,
      { write: 2, review: 1 },
      [{ tag: "预告", count: 3 }],
    ]);
  });

  it("takes in no script: links that run and unknown nodes are refused", async () => {
    const { client } = await freshApp();
    const link = (href: string) => ({
      type: "text",
      text: "点我",
      marks: [{ type: "link" as const, attrs: { href } }],
    });
    const save = (node: object) =>
      failureOf(
        client.drafts.create({
          // Sent as an attacker would: past the types.
          fields: {
            body: { version: 1, doc: { type: "doc", content: [{ type: "paragraph", content: [node] }] } } as never,
          },
        }),
      );
    const results = [
      await save(link("javascript:alert(1)")),
      await save(link("data:text/html,<script>")),
      await save({ type: "iframe", attrs: { src: "https://evil.example" } }),
      await save(link("https://shop.example/a")),
    ];
    expect(results.map((result) => (result === "succeeded" ? result : result.code))).toEqual([
      "INVALID_INPUT",
      "INVALID_INPUT",
      "INVALID_INPUT",
      "succeeded",
    ]);
  });
});
