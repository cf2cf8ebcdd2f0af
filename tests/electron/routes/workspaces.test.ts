import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "@electron/create-app";
import { describe, expect, it, onTestFinished } from "vitest";
import { failureOf, freshApp, type TestApp } from "../../support/app";

/** Another app on the same folders, as after a restart or beside the first. */
function anotherApp({ ports }: TestApp) {
  const app = createApp(ports);
  onTestFinished(() => app.close());
  return app;
}

describe("a workspace", () => {
  it("is made under its name in the default folder, and says how it stands", async () => {
    const { client, folder } = await freshApp({ empty: true });
    const state = await client.workspaces.create({ name: "小美/美妆 铺" });
    expect({ ...state, settings: state.settings.name }).toEqual({
      path: join(folder, "documents", "小美／美妆 铺.qunce"),
      settings: "小美/美妆 铺",
      readOnly: null,
      backup: { lastAt: null, pending: true, failed: null },
      placeWarning: null,
      now: "2026-11-28T19:36",
      today: "2026-11-28",
    });
    expect(await client.workspaces.current()).toEqual(state);
  });

  it("never takes the place of a file that is there", async () => {
    const { client, folder } = await freshApp({ empty: true });
    const path = join(folder, "账本.qunce");
    writeFileSync(path, "别人的文件");
    expect(await failureOf(client.workspaces.create({ name: "铺", path }))).toEqual({
      code: "FILE_EXISTS",
      params: { path },
    });
    expect(await failureOf(client.workspaces.openSample({ path }))).toEqual({ code: "FILE_EXISTS", params: { path } });
    expect([readFileSync(path, "utf8"), await client.workspaces.current()]).toEqual(["别人的文件", null]);
  });

  it("gets its ending when it is missing, and its folders", async () => {
    const { client, folder } = await freshApp({ empty: true });
    const state = await client.workspaces.create({ name: "铺", path: join(folder, "新文件夹", "铺") });
    expect([state.path, existsSync(state.path)]).toEqual([join(folder, "新文件夹", "铺.qunce"), true]);
  });

  it("stays open when another cannot be opened", async () => {
    const { client, folder } = await freshApp();
    const before = await client.workspaces.current();
    const page = join(folder, "网页.qunce");
    writeFileSync(page, "<!doctype html>");
    const missing = join(folder, "没有.qunce");
    expect([
      await failureOf(client.workspaces.open({ path: page })),
      await failureOf(client.workspaces.open({ path: missing })),
    ]).toEqual([
      { code: "NOT_A_WORKSPACE", params: { path: page } },
      { code: "FILE_MISSING", params: { path: missing } },
    ]);
    expect(await client.workspaces.current()).toEqual(before);
    expect((await client.groups.create({ fields: { name: "还能写" } })).name).toBe("还能写");
  });

  it("is closed when another opens, and can be taken up by another program then", async () => {
    const app = await freshApp();
    const first = app.store.path;
    await app.client.workspaces.create({ name: "第二家" });
    const state = await anotherApp(app).client.workspaces.open({ path: first });
    expect([state.path, state.readOnly]).toEqual([first, null]);
  });

  it("that is open elsewhere is refused with the process that has it, and opens for reading", async () => {
    const app = await freshApp();
    const { path } = app.store;
    const { client } = anotherApp(app);
    expect(await failureOf(client.workspaces.open({ path }))).toEqual({ code: "LOCKED", params: { pid: process.pid } });
    const state = await client.workspaces.open({ path, readOnly: true });
    expect([state.readOnly, (await client.tiers.list()).length]).toEqual([{ reason: "locked" }, 4]);
    const write = client.groups.create({ fields: { name: "写不进去" } });
    await expect(write).rejects.toThrow("这个工作区现在只能看，不能改（正在另一个程序里打开）。");
  });

  it("opened once more stays as it is; opened in the other way it changes over", async () => {
    const { client, store } = await freshApp();
    await client.groups.create({ fields: { name: "彩妆粉丝群" } });
    const same = await client.workspaces.open({ path: store.path });
    const reading = await client.workspaces.open({ path: store.path, readOnly: true });
    const writing = await client.workspaces.open({ path: store.path });
    expect([same.readOnly, reading.readOnly, writing.readOnly]).toEqual([null, { reason: "asked" }, null]);
    expect((await client.groups.list()).map((group) => group.name)).toEqual(["彩妆粉丝群"]);
  });

  it("keeps everything over a restart, undo included", async () => {
    const app = await freshApp();
    const group = await app.client.groups.create({ fields: { name: "彩妆粉丝群" } });
    const { path } = app.store;
    await app.close();
    const { client } = anotherApp(app);
    await client.workspaces.open({ path });
    expect(await client.groups.list()).toEqual([group]);
    await client.changes.undo();
    expect(await client.groups.list()).toEqual([]);
  });

  it("gets a backup when it is closed with changes, and none when there were none", async () => {
    const app = await freshApp();
    const { path } = app.store;
    await app.client.workspaces.close();
    await app.client.workspaces.open({ path });
    const after = await app.client.backups.list();
    await app.client.workspaces.close();
    await app.client.workspaces.open({ path });
    expect([after.map((backup) => backup.reason), (await app.client.backups.list()).length]).toEqual([["quit"], 1]);
    expect((await app.client.workspaces.current())?.backup.pending).toBe(false);
  });

  it("is copied whole under another name", async () => {
    const { client, folder } = await freshApp();
    await client.groups.create({ fields: { name: "彩妆粉丝群" } });
    const { path } = await client.workspaces.saveCopy({ path: join(folder, "带走") });
    await client.workspaces.open({ path });
    expect([path, (await client.groups.list()).map((group) => group.name)]).toEqual([
      join(folder, "带走.qunce"),
      ["彩妆粉丝群"],
    ]);
  });
});

describe("the list of workspaces", () => {
  it("has those opened lately first, then those lying in the default folder, and says which are gone", async () => {
    const { client, folder, passTime } = await freshApp({ empty: true });
    await client.workspaces.create({ name: "甲" });
    passTime(1000);
    const away = await client.workspaces.create({ name: "乙", path: join(folder, "别处", "乙") });
    mkdirSync(join(folder, "documents"), { recursive: true });
    writeFileSync(join(folder, "documents", "丙.qunce"), "");
    const { files } = await client.workspaces.list();
    expect(files).toEqual([
      { path: away.path, name: "乙", lastOpenedAt: "2026-11-28T11:36:01.000Z", exists: true },
      {
        path: join(folder, "documents", "甲.qunce"),
        name: "甲",
        lastOpenedAt: "2026-11-28T11:36:00.000Z",
        exists: true,
      },
      { path: join(folder, "documents", "丙.qunce"), name: "丙", lastOpenedAt: null, exists: true },
    ]);
  });

  it("starts anew when its file is damaged: a list of recents is not worth a failure", async () => {
    const { client, folder } = await freshApp();
    writeFileSync(join(folder, "data", "recent-workspaces.json"), '{"files": [{');
    expect((await client.workspaces.list()).files.map((file) => file.lastOpenedAt)).toEqual([null]);
  });

  it("knows what to open again after quitting, but not after the person closed it", async () => {
    const app = await freshApp();
    const { path } = app.store;
    await app.close();
    expect(anotherApp(app).workspaces.lastOpen).toBe(path);
    const again = anotherApp(app);
    await again.client.workspaces.open({ path });
    await again.client.workspaces.close();
    expect(again.workspaces.lastOpen).toBeNull();
  });

  it("is not touched by the command line, which remembers nothing", async () => {
    const { client, folder } = await freshApp({ ports: { dataFolder: undefined } });
    await client.workspaces.list();
    expect(existsSync(join(folder, "data"))).toBe(false);
  });
});

describe("the sample shop", () => {
  it("opens as a new file each time, and holds a whole shop around today", async () => {
    const { client, folder } = await freshApp({ sample: true });
    const first = await client.workspaces.current();
    const today = await client.messages.today();
    const second = await client.workspaces.openSample();
    expect([first?.path, second.path]).toEqual([
      join(folder, "documents", "示例店铺.qunce"),
      join(folder, "documents", "示例店铺 2.qunce"),
    ]);
    expect(today.due.length).toBeGreaterThan(0);
  });
});

describe("settings", () => {
  it("change and can be undone", async () => {
    const { client } = await freshApp();
    await client.workspaces.updateSettings({ changes: { theme: "dark" } });
    expect((await client.workspaces.current())?.settings.theme).toBe("dark");
    await client.changes.undo();
    expect((await client.workspaces.current())?.settings.theme).toBe("auto");
  });

  it("that contradict each other or point nowhere are refused", async () => {
    const { client, folder } = await freshApp();
    const nowhere = join(folder, "U 盘");
    const failures = [
      await failureOf(client.workspaces.updateSettings({ changes: { weeklyActivities: { min: 3, max: 2 } } })),
      await failureOf(client.workspaces.updateSettings({ changes: { backupFolder: nowhere } })),
      await failureOf(client.workspaces.updateSettings({ changes: { backupFolder: "相对路径" } })),
      await failureOf(client.workspaces.updateSettings({ changes: { timeZone: "Mars/Olympus" } })),
    ];
    expect(failures).toEqual([
      { code: "INVALID_INPUT", params: { field: "weeklyActivities", reason: "weeklyActivities:order" } },
      { code: "FILE_MISSING", params: { path: nowhere } },
      { code: "FILE_MISSING", params: { path: "相对路径" } },
      { code: "INVALID_INPUT", params: { field: "timeZone", reason: "timeZone:zone_unknown" } },
    ]);
  });

  it("decide what today is: the workspace's zone, not the machine's", async () => {
    const { client } = await freshApp();
    await client.workspaces.updateSettings({ changes: { timeZone: "America/Los_Angeles" } });
    const state = await client.workspaces.current();
    expect([state?.now, state?.today]).toEqual(["2026-11-28T03:36", "2026-11-28"]);
    await client.workspaces.updateSettings({ changes: { timeZone: "Pacific/Kiritimati" } });
    expect((await client.workspaces.current())?.today).toBe("2026-11-29");
  });
});
