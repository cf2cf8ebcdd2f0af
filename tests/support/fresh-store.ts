import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenOptions, openStore } from "@electron/store/open-store";
import type { Store } from "@electron/store/store";
import { defaultSettings, type Settings } from "@shared/domain/settings";
import { afterAll } from "vitest";

/** The instant every test begins at: 2026-11-28 19:36 in Shanghai, a Saturday. */
export const TEST_NOW = Date.parse("2026-11-28T11:36:00.000Z");

/** A clock that stands still until it is moved. */
export type TestClock = { now(): number; advance(ms: number): void };

const folders: string[] = [];
const stores: Store[] = [];
let idsMade = 0;

afterAll(() => {
  for (const store of stores.splice(0)) store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, removed when the test file is done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qunce-test-"));
  folders.push(folder);
  return folder;
}

/** A clock at `TEST_NOW`. */
export function testClock(): TestClock {
  let time = TEST_NOW;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
  };
}

/** Ids in order, the same in every run; each is a valid UUIDv7. */
export function testId(): string {
  idsMade += 1;
  return `019acaf0-4a00-7000-8000-${idsMade.toString(16).padStart(12, "0")}`;
}

/** Opens a store that is closed when the test file is done. */
export function openTestStore(options: Partial<OpenOptions> & { readonly path: string }): Store {
  const store = openStore({ now: () => TEST_NOW, newId: testId, ...options });
  stores.push(store);
  return store;
}

/** An empty workspace in a folder of its own, with a clock that stands at `TEST_NOW` unless one is given. */
export function freshStore(options: { now?: () => number; settings?: Partial<Settings> } = {}): Store {
  return openTestStore({
    path: join(freshFolder(), "shop.qunce"),
    now: options.now ?? (() => TEST_NOW),
    create: { settings: { ...defaultSettings, name: "测试店铺", ...options.settings } },
  });
}
