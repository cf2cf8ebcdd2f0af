import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp, type Ports } from "@electron/create-app";
import { browserPrinter } from "@electron/printer/browser-printer";
import { createIdMaker } from "@electron/services/new-id";
import type { Store } from "@electron/store/store";
import { expect, onTestFinished } from "vitest";

/** The minute at which tests happen: 2026-11-28T19:36 in Shanghai, a Saturday. */
export const TEST_NOW = Date.UTC(2026, 10, 28, 11, 36);

/** An app of a test's own, with its folders and its clock. */
export type TestApp = App & {
  /** Holds everything the app writes; removed when the test ends. */
  readonly folder: string;
  readonly ports: Ports;
  /** The open workspace. */
  readonly store: Store;
  /** Lets the clock go on. */
  readonly passTime: (milliseconds: number) => void;
};

export type FreshAppOptions = {
  /** Opens the sample shop instead of a new workspace. */
  readonly sample?: boolean;
  /** Opens nothing. */
  readonly empty?: boolean;
  readonly ports?: Partial<Ports>;
};

/** An app with a new workspace open; its operations go through the handler, their outputs are checked, and an unexpected error fails the test. */
export async function freshApp({
  sample = false,
  empty = false,
  ports: given = {},
}: FreshAppOptions = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), "qunce-app-"));
  const unexpected: unknown[] = [];
  let now = TEST_NOW;
  const ports: Ports = {
    dataFolder: join(folder, "data"),
    documentsFolder: join(folder, "documents"),
    rendererFolder: join(folder, "renderer"),
    now: () => now,
    newId: createIdMaker(() => now),
    checkOutputs: true,
    printer: browserPrinter,
    report: (_, error) => unexpected.push(error),
    ...given,
  };
  const app = createApp(ports);
  onTestFinished(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    expect(unexpected).toEqual([]);
  });
  if (sample) await app.client.workspaces.openSample();
  else if (!empty) await app.client.workspaces.create({ name: "小美的美妆铺" });
  return {
    ...app,
    folder,
    ports,
    get store() {
      return app.workspaces.getStore();
    },
    passTime: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** What a failed call says: its code and params. */
export async function failureOf(call: Promise<unknown>): Promise<{ code: string; params: unknown } | "succeeded"> {
  try {
    await call;
    return "succeeded";
  } catch (error) {
    const { code, data } = error as { code: string; data?: { params?: unknown } };
    return { code, params: data?.params };
  }
}
