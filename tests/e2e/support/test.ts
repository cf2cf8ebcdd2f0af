import type { Client } from "@electron/http/client";
import { test as base, expect } from "@playwright/test";
import { CalendarPage } from "../pages/calendar-page";
import { ChannelsPage } from "../pages/channels-page";
import { DraftsPage } from "../pages/drafts-page";
import { ExportDialog } from "../pages/export-dialog";
import { ImportDialog } from "../pages/import-dialog";
import { LayersPage } from "../pages/layers-page";
import { Palette } from "../pages/palette";
import { RecordScreen } from "../pages/record-screen";
import { SettingsPage } from "../pages/settings-page";
import { Shell } from "../pages/shell";
import { TodayPage } from "../pages/today-page";
import { WelcomePage } from "../pages/welcome-page";
import type { AppHost } from "./app-host";
import { openInBrowser } from "./browser-host";
import { openInElectron } from "./electron-host";
import { freshHome, type Home } from "./fresh-home";
import { pageClient } from "./page-client";
import { collectFaults, type PageFaults } from "./page-faults";
import { copyWorkspace, makeSample, type SampleWorkspace } from "./sample-workspace";
import { type ServedApp, serveApp } from "./served-app";

/** Whether the suite runs on the real desktop app instead of a browser. */
export const isElectron = process.env.QUNCE_E2E === "electron";

type Options = {
  /** What is open when the test begins: a copy of the sample shop, or nothing, which is the welcome screen. */
  start: "sample" | "nothing";
};

type Fixtures = {
  home: Home;
  /** The test's own copy of the sample shop; undefined where the test begins with nothing. */
  workspace: string | undefined;
  faults: PageFaults;
  /** The server behind the browser; there is none in the desktop window. */
  served: ServedApp;
  host: AppHost;
  api: Client;
  shell: Shell;
  welcome: WelcomePage;
  today: TodayPage;
  calendar: CalendarPage;
  layers: LayersPage;
  drafts: DraftsPage;
  channels: ChannelsPage;
  records: RecordScreen;
  settings: SettingsPage;
  palette: Palette;
  importDialog: ImportDialog;
  exportDialog: ExportDialog;
};

type WorkerFixtures = { sample: SampleWorkspace };

/** The suite's `test`: every test has a home, a workspace and an app of its own, and fails on any fault of its pages. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  start: ["sample", { option: true }],
  sample: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const sample = makeSample();
      await use(sample);
      sample.home.remove();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  home: async ({}, use) => {
    const home = freshHome();
    await use(home);
    home.remove();
  },
  workspace: async ({ start, sample, home }, use) => {
    await use(start === "sample" ? copyWorkspace(sample.path, home.folder) : undefined);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  faults: async ({}, use) => {
    const faults = collectFaults();
    await use(faults);
    expect(faults.unexpected()).toEqual([]);
  },
  served: async ({ home, workspace }, use) => {
    const served = await serveApp(home.folder, workspace ? ["--workspace", workspace] : []);
    await use(served);
    // A test may have ended it itself.
    if (served.child.exitCode !== null || served.child.signalCode !== null) return;
    expect(await served.stop(), "the server ends in order and had nothing to complain about").toEqual({
      code: 0,
      err: "",
    });
  },
  host: isElectron
    ? async ({ home, workspace, timezoneId, faults }, use) => {
        const host = await openInElectron(home, { workspace, timezoneId: timezoneId ?? "Asia/Shanghai" }, faults);
        await use(host);
        await host.close();
      }
    : async ({ context, served, faults }, use) => {
        await use(await openInBrowser(context, served, faults));
      },
  page: async ({ host: { page } }, use) => {
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await use(page);
  },
  api: async ({ page }, use) => use(pageClient(page)),
  shell: async ({ page }, use) => use(new Shell(page)),
  welcome: async ({ page }, use) => use(new WelcomePage(page)),
  today: async ({ page }, use) => use(new TodayPage(page)),
  calendar: async ({ page }, use) => use(new CalendarPage(page)),
  layers: async ({ page }, use) => use(new LayersPage(page)),
  drafts: async ({ page }, use) => use(new DraftsPage(page)),
  channels: async ({ page }, use) => use(new ChannelsPage(page)),
  records: async ({ page }, use) => use(new RecordScreen(page)),
  settings: async ({ page }, use) => use(new SettingsPage(page)),
  palette: async ({ page }, use) => use(new Palette(page)),
  importDialog: async ({ page }, use) => use(new ImportDialog(page)),
  exportDialog: async ({ page }, use) => use(new ExportDialog(page)),
});

export { expect };
