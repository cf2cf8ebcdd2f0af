import { createApp } from "@electron/create-app";
import { describe, expect, it } from "vitest";
import { freshApp } from "../../support/app";

const MINUTE = 60_000;

/** A workspace at 19:36 with two messages at 20:00 and one at 20:30. */
async function anEvening() {
  const app = await freshApp();
  const make = (at: string, title: string) => app.client.messages.create({ fields: { at, title, text: "晚上好" } });
  const first = await make("2026-11-28T20:00", "开场");
  const second = await make("2026-11-28T20:00", "开场 二群");
  await make("2026-11-28T20:30", "收尾");
  const told = async () =>
    (await app.client.reminders.take()).reminders.map(({ kind, messages }) => [kind, ...messages.map((m) => m.title)]);
  return { ...app, first, second, told };
}

describe("reminders", () => {
  it("are given out once, with those of one minute together, and say when to ask again", async () => {
    const { client, passTime, told } = await anEvening();
    expect(await client.reminders.take()).toEqual({
      now: "2026-11-28T19:36",
      nextAt: "2026-11-28T19:55",
      reminders: [],
    });
    passTime(19 * MINUTE);
    expect(await told()).toEqual([["soon", "开场", "开场 二群"]]);
    expect(await told()).toEqual([]);
    passTime(5 * MINUTE);
    expect(await told()).toEqual([["due", "开场", "开场 二群"]]);
  });

  it("leave out what was sent, skipped or trashed meanwhile", async () => {
    const { client, first, second, passTime, told } = await anEvening();
    await client.messages.markSent({ id: first.id });
    await client.messages.trash({ ids: [second.id] });
    passTime(24 * MINUTE);
    expect(await told()).toEqual([]);
  });

  it("are remembered when the app is started again", async () => {
    const { workspaces, ports, store, passTime, told } = await anEvening();
    passTime(24 * MINUTE);
    expect(await told()).toHaveLength(1);
    const path = store.path;
    workspaces.quit();
    const again = createApp(ports);
    await again.client.workspaces.open({ path });
    expect((await again.client.reminders.take()).reminders).toEqual([]);
    await again.close();
  });

  it("come once when the machine's clock goes back or the workspace gets another zone, and nothing of the day is lost", async () => {
    const { client, first, passTime, told } = await anEvening();
    passTime(24 * MINUTE);
    expect(await told()).toEqual([["due", "开场", "开场 二群"]]);
    await client.messages.markSent({ id: first.id });
    const sentBefore = await client.messages.get({ id: first.id });

    passTime(-30 * MINUTE);
    await client.workspaces.updateSettings({ changes: { timeZone: "Asia/Tokyo" } });
    expect(await client.messages.markSent({ id: first.id })).toEqual(sentBefore);
    await client.workspaces.updateSettings({ changes: { timeZone: "Asia/Shanghai" } });
    expect(await told()).toEqual([]);
    passTime(30 * MINUTE);
    expect(await told()).toEqual([]);

    const { due } = await client.messages.today();
    expect(due.map(({ message }) => [message.title, message.at.slice(11), message.status])).toEqual([
      ["开场", "20:00", "sent"],
      ["开场 二群", "20:00", "planned"],
      ["收尾", "20:30", "planned"],
    ]);
  });

  it("say nothing when they are switched off", async () => {
    const { client, passTime, told } = await anEvening();
    await client.workspaces.updateSettings({ changes: { reminders: { on: false, minutesBefore: 5 } } });
    passTime(24 * MINUTE);
    expect(await told()).toEqual([]);
  });
});

describe("what is left over from earlier days", () => {
  it("comes as the latest few, with how many there are in all", async () => {
    const { client } = await freshApp();
    for (const day of ["24", "25", "26", "27"]) {
      await client.messages.create({ fields: { at: `2026-11-${day}T20:00`, text: day } });
    }
    const few = await client.messages.today({ overdueLimit: 2 });
    expect([few.overdue.map(({ text }) => text), few.overdueCount]).toEqual([["26", "27"], 4]);
    const all = await client.messages.today();
    expect([all.overdue.map(({ text }) => text), all.overdueCount]).toEqual([["24", "25", "26", "27"], 4]);
  });

  it("a message of yesterday stays open and listed when the clock goes back a day and forth again", async () => {
    const { client, passTime } = await freshApp();
    await client.messages.create({ fields: { at: "2026-11-28T19:00", text: "还没发" } });
    passTime(-24 * 60 * MINUTE);
    expect((await client.messages.list({})).map(({ status }) => status)).toEqual(["planned"]);
    passTime(48 * 60 * MINUTE);
    expect((await client.messages.today()).overdue.map(({ text }) => text)).toEqual(["还没发"]);
  });
});
