import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/support/find-chromium";

const executablePath = findChromium();

/** End to end: a real Chromium against the built app in browser mode; `QUNCE_E2E=electron` runs the same on real Electron. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/support/build-app",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  // A busy CI machine may starve a browser once; what fails three times is broken.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Recording every test takes a sixth of the run. What fails is recorded when it is run again, by itself on CI, else with `--trace on`.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
});
