import { describe, expect, it } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

const NEVER = { from: "2026-01-01", to: "2028-12-31" };

/** A workspace with one group, one product of a 30-day cycle, and a flash sale of it three weeks ago; today is 2026-11-28. */
async function withSale() {
  const app = await freshApp();
  const { client } = app;
  const { id: groupId } = await client.groups.create({ fields: { name: "VIP群" } });
  const { id: productId } = await client.products.create({ fields: { name: "卸妆油", repurchaseDays: 30 } });
  const sale = { title: "闪购", type: "flash_sale" as const, start: "2026-11-08T20:00", end: "2026-11-08T21:00" };
  await client.activities.create({ fields: { ...sale, status: "done", groupIds: [groupId], productIds: [productId] } });
  return { app, client, proposal: { productId, groupId, wave: "2026-11-08" } };
}

async function dates({ client }: TestApp) {
  return (await client.repurchase.window(NEVER)).ghosts.map(({ date }) => date);
}

describe("a proposal to sell again", () => {
  it("is in the window it falls into, with its lead from the settings", async () => {
    const { app, client, proposal } = await withSale();
    const { ghosts } = await client.repurchase.window({ from: "2026-12-05", to: "2026-12-05" });
    expect(ghosts).toEqual([
      {
        productId: proposal.productId,
        productName: "卸妆油",
        groupId: proposal.groupId,
        groupName: "VIP群",
        date: "2026-12-05",
        due: "2026-12-05",
        last: {
          productId: proposal.productId,
          groupId: proposal.groupId,
          date: "2026-11-08",
          title: "闪购",
          by: "activity",
          activityId: expect.any(String),
          activityType: "flash_sale",
        },
        cycleDays: 30,
        leadDays: 3,
        postponed: false,
      },
    ]);
    expect((await client.repurchase.window({ from: "2026-12-06", to: "2026-12-31" })).ghosts).toEqual([]);
    await client.workspaces.updateSettings({ changes: { repurchaseLeadDays: 7 } });
    expect(await dates(app)).toEqual(["2026-12-01"]);
  });

  it("is planned with one call as one step, and the next one follows from that", async () => {
    const { app, client, proposal } = await withSale();
    const { activity } = await client.repurchase.accept(proposal);
    const { title, start, groupIds, productIds, templateKey, runSheet } = activity;
    expect([title, start, groupIds, productIds, templateKey, runSheet.length > 0]).toEqual([
      "限时秒杀 · 卸妆油",
      "2026-12-05T20:00",
      [proposal.groupId],
      [proposal.productId],
      "flash-sale",
      true,
    ]);
    expect(await dates(app)).toEqual(["2027-01-01"]);
    await client.changes.undo();
    expect(await dates(app)).toEqual(["2026-12-05"]);
  });

  it("is planned once when the same id is sent again", async () => {
    const { client, proposal } = await withSale();
    const id = "019acaf0-0001-7000-8000-00000000000a";
    const first = await client.repurchase.accept({ ...proposal, id });
    expect(await client.repurchase.accept({ ...proposal, id })).toEqual({ activity: first.activity, past: 0 });
  });

  it("is gone when it was dismissed, and back after undo", async () => {
    const { app, client, proposal } = await withSale();
    await client.repurchase.dismiss(proposal);
    expect(await dates(app)).toEqual([]);
    expect((await client.changes.undo()).undone.label).toEqual({ code: "products.dismiss", subject: "卸妆油" });
    expect(await dates(app)).toEqual(["2026-12-05"]);
  });

  it("moves to the day it is put off to, which must be still to come", async () => {
    const { app, client, proposal } = await withSale();
    await client.repurchase.postpone({ ...proposal, until: "2026-12-12" });
    expect(await dates(app)).toEqual(["2026-12-12"]);
    expect(await failureOf(client.repurchase.postpone({ ...proposal, until: "2026-11-28" }))).toEqual({
      code: "INVALID_INPUT",
      params: { field: "date", reason: "date:past" },
    });
  });

  it("cannot be accepted for a wave that is no longer the last", async () => {
    const { client, proposal } = await withSale();
    expect(await failureOf(client.repurchase.accept({ ...proposal, wave: "2026-10-01" }))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await client.activities.list()).length).toBe(1);
  });

  it("counts from a promotion that was sent, and stays away from groups that are closed", async () => {
    const { app, client, proposal } = await withSale();
    const { productId, groupId } = proposal;
    const { id: draftId } = await client.drafts.create({
      fields: { title: "补货", kind: "promotion", productIds: [productId] },
    });
    const message = await client.messages.create({
      fields: { title: "补货通知", at: "2026-11-20T12:00", groupId, draftId, text: "卸妆油补货了" },
    });
    expect(await dates(app)).toEqual(["2026-12-05"]);
    await client.messages.markSent({ id: message.id });
    const { ghosts } = await client.repurchase.window(NEVER);
    expect(ghosts.map(({ date, last }) => [date, last.by, last.title])).toEqual([
      ["2026-12-17", "message", "补货通知"],
    ]);
    await client.groups.update({ id: groupId, changes: { status: "closed" } });
    expect(await dates(app)).toEqual([]);
  });
});
