import { readLaunchOptions } from "@electron/shell/launch-options";
import { menuTemplate } from "@electron/shell/menu-template";
import { isGranted } from "@electron/shell/permissions";
import { mainWindowOptions, pasteWindowOptions } from "@electron/shell/window-options";
import { commands } from "@shared/commands";
import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, test } from "vitest";

describe("starting the desktop app", () => {
  test.each([
    [["--workspace", "店铺.qunce"], { workspace: "店铺.qunce", sample: false }],
    [["--workspace=a b.qunce"], { workspace: "a b.qunce", sample: false }],
    [["/home/me/店铺.qunce"], { workspace: "/home/me/店铺.qunce", sample: false }],
    [["--sample"], { workspace: undefined, sample: true }],
    [["--workspace"], { workspace: undefined, sample: false }],
    [[], { workspace: undefined, sample: false }],
  ])("%j is read as asked", (args, expected) => {
    expect(readLaunchOptions(args)).toEqual(expected);
  });
});

test("a page of ours may write the clipboard and notify, and nothing else; a foreign page may nothing", () => {
  const asked = [
    "clipboard-sanitized-write",
    "notifications",
    "clipboard-read",
    "media",
    "geolocation",
    "openExternal",
    "fullscreen",
  ];
  expect(asked.map((name) => isGranted(name, true))).toEqual([true, true, false, false, false, false, false]);
  expect(asked.some((name) => isGranted(name, false))).toBe(false);
});

test("the window is sandboxed and isolated whatever Electron's defaults become", () => {
  expect(mainWindowOptions("/preload.js", true).webPreferences).toEqual({
    preload: "/preload.js",
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  });
});

test("the paste window is as guarded as the main one, and stays above the chat program", () => {
  const { webPreferences, alwaysOnTop, width, height } = pasteWindowOptions("/preload.js", false);
  expect({ webPreferences, alwaysOnTop, width, height }).toEqual({
    webPreferences: mainWindowOptions("/preload.js", false).webPreferences,
    alwaysOnTop: true,
    width: 380,
    height: 560,
  });
});

describe("the application menu", () => {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

  test("runs the page's commands by their id", () => {
    const ran: string[] = [];
    const items = flat(menuTemplate("zh", false, (id) => ran.push(id)));
    const draft = items.find((item) => item.label === "新建文案");
    (draft?.click as (() => void) | undefined)?.();
    expect(ran).toEqual(["newDraft"]);
  });

  test("has a name in the language for every entry it takes from the commands", () => {
    const zh = flat(menuTemplate("zh", true, () => {})).map((item) => item.label);
    const en = flat(menuTemplate("en", true, () => {})).map((item) => item.label);
    const goes = commands.filter((command) => command.id.startsWith("go"));
    expect(goes.every((command) => zh.includes(command.label.zh) && en.includes(command.label.en))).toBe(true);
  });

  test("never registers an accelerator, because the page handles its own keys", () => {
    const withKeys = flat(menuTemplate("zh", false, () => {})).filter((item) => item.accelerator);
    expect(withKeys).toHaveLength(3);
    expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true);
  });
});
