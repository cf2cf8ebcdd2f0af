import { defineConfig } from "@playwright/test";

/** End to end: a real Chromium against the built app in browser mode; `QUNCE_E2E=electron` runs the same on real Electron. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: { trace: "retain-on-failure" },
});
