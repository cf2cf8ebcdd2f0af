import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const FIXED_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What tests read our files back with, beside a browser. */
const READERS = ["unzip", "pdftotext"];

/** Path of a Chromium: named by CHROMIUM_PATH, the system's, or Playwright's own; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...FIXED_PLACES].find((path) => existsSync(path)) ?? playwrightsOwn();
}

/** A Chromium with Chinese fonts, installed on Debian as root where it is missing; ends the process with one line where that cannot be. */
export function chromiumOrExit() {
  const found = findChromium();
  if (found && hasChineseFont() && READERS.every(isOnPath)) return found;
  if (canInstall()) {
    console.error("正在安装 Chromium 和中文字体… / Installing Chromium and Chinese fonts …");
    const apt = (...args) =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt("update", "-qq");
    apt("install", "-y", "-qq", "chromium", "fonts-noto-cjk", "unzip", "poppler-utils");
  }
  const browser = findChromium();
  if (browser) return browser;
  console.error(
    "端到端测试需要 Chromium：请安装 chromium（Debian：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指定。",
  );
  process.exit(3);
}

function playwrightsOwn() {
  const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isOnPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function canInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}
