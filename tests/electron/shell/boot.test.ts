import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../../..");
// Inside the project, so that the bundle finds the native driver as the packaged app does.
const folder = join(project, "out", `boot-test-${process.pid}`);
const documents = mkdtempSync(join(tmpdir(), "qunce-boot-"));

type Answer = { readonly status: number; readonly csp: string | null; readonly body: string };

/** What tests/support/boot-main.mjs prints. */
type BootReport = Readonly<Record<"before" | "names" | "listeners", readonly string[]>> &
  Readonly<Record<"page" | "foreignHost" | "api", Answer>> &
  Readonly<Record<"loaded" | "foreignSender" | "innerFrame" | "lateSender", string>> &
  Readonly<Record<"outside" | "inside", { readonly cancel: boolean }>> & {
    readonly notification: unknown;
    readonly clicked: unknown;
    readonly pasteLoads: unknown;
    readonly pasteWindow: readonly (Readonly<Record<string, unknown>> & {
      readonly webPreferences: Readonly<Record<string, unknown>>;
    })[];
    readonly window: { readonly webPreferences: Readonly<Record<string, unknown>> };
  };

let report: BootReport;

beforeAll(async () => {
  await build({
    root: project,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@shared": join(project, "shared"), "@resources": join(project, "resources") } },
    ssr: { noExternal: true, external: ["better-sqlite3", "electron"] },
    build: {
      ssr: true,
      outDir: join(folder, "out", "main"),
      rollupOptions: { input: { main: join(project, "electron", "main.ts") } },
    },
  });
  mkdirSync(join(folder, "out", "renderer"), { recursive: true });
  writeFileSync(join(folder, "out", "renderer", "index.html"), "<!doctype html><title>群策</title>");
  const child = spawnSync(
    process.execPath,
    [join(project, "tests", "support", "boot-main.mjs"), join(folder, "out", "main", "main.js")],
    {
      encoding: "utf8",
      timeout: 30_000,
      env: { ...process.env, QUNCE_APP_PATH: folder, QUNCE_DATA: join(documents, "data"), QUNCE_DOCUMENTS: documents },
    },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  report = JSON.parse(child.stdout);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(documents, { recursive: true, force: true });
});

describe("the built main bundle, booted against a stand-in for Electron", () => {
  test("turns the sandbox on and declares its scheme before the app is ready", () => {
    expect(report.before).toEqual(
      expect.arrayContaining(["app.enableSandbox", "protocol.registerSchemesAsPrivileged"]),
    );
    expect(report.before).not.toContain("new BrowserWindow");
  });

  test("sets every guard before the first window opens", () => {
    const opened = report.names.indexOf("new BrowserWindow");
    const guards = [
      "session.setPermissionRequestHandler",
      "session.setPermissionCheckHandler",
      "session.setDevicePermissionHandler",
      "session.webRequest.onBeforeRequest",
      "protocol.handle",
      "ipcMain.handle",
    ];
    for (const guard of guards) expect(report.names.indexOf(guard), guard).toBeLessThan(opened);
    expect(guards.every((guard) => report.names.includes(guard))).toBe(true);
  });

  test("opens a sandboxed window on its own page", () => {
    expect(report.loaded).toBe("app://qunce/");
    expect(report.window.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
  });

  test("serves page and operations through the one handler, and no other host", () => {
    expect([report.page.status, report.api.status, report.foreignHost.status]).toEqual([200, 200, 421]);
    expect(report.page.body).toContain("群策");
    expect(report.page.csp).toContain("script-src 'self'");
  });

  test("answers messages only from the top frame of its own page", () => {
    const refusal = "refused: not from the app's own page";
    expect([report.foreignSender, report.innerFrame, report.lateSender]).toEqual([refusal, refusal, refusal]);
  });

  test("shows a notification, and tells the page which message it was about when it is clicked", () => {
    expect([report.notification, report.clicked]).toEqual([
      { title: "该发了", body: "会员日开场" },
      [["webContents.send", "qunce:notification-clicked", "019aa000-0000-7000-8000-000000000001"]],
    ]);
  });

  test("opens one paste window, above all others and as guarded as the main one, at a message and nowhere else", () => {
    const [main, paste, ...more] = report.pasteWindow;
    expect([paste?.alwaysOnTop, paste?.width, paste?.height, more]).toEqual([true, 380, 560, []]);
    expect(paste?.webPreferences).toEqual(main?.webPreferences);
    expect(report.pasteLoads).toEqual(["app://qunce/", "app://qunce/#/paste?id=019aa000-0000-7000-8000-000000000001"]);
  });

  test("lets nothing of a page reach the network", () => {
    expect([report.outside, report.inside]).toEqual([{ cancel: true }, { cancel: false }]);
  });

  test("guards every new page against leaving, and closes the workspace when it quits", () => {
    expect(report.listeners).toEqual(
      expect.arrayContaining([
        "app:web-contents-created",
        "app:session-created",
        "app:will-quit",
        "app:second-instance",
      ]),
    );
  });
});
