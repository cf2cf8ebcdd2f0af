import { join } from "node:path";
import { app, type BrowserWindow } from "electron";
import { createApp, machinePorts } from "./create-app";
import { mountAppScheme, registerAppScheme } from "./shell/app-scheme";
import { installBridge } from "./shell/bridge";
import { installGuards } from "./shell/guards";
import { type LaunchOptions, readLaunchOptions } from "./shell/launch-options";
import { installMenu } from "./shell/menu";
import { closePasteWindow } from "./shell/paste-window";
import { windowPrinter } from "./shell/print-pages";
import { focusWindow, openMainWindow } from "./shell/window";

let window: BrowserWindow | undefined;
const qunce = createApp({
  ...machinePorts(),
  printer: windowPrinter,
  rendererFolder: join(app.getAppPath(), "out", "renderer"),
});

app.enableSandbox();
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  app.on("second-instance", (_event, args) => void openAsked(readLaunchOptions(args)).then(showWindow));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    void openAsked({ workspace: path, sample: false }).then(showWindow);
  });
  app.on("activate", showWindow);
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", () => void qunce.close());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  installGuards();
  mountAppScheme(qunce.handler);
  installBridge(() => window);
  installMenu(() => window);
  const asked = readLaunchOptions(process.argv.slice(1));
  await openAsked(
    asked.workspace || asked.sample ? asked : { workspace: qunce.workspaces.lastOpen ?? undefined, sample: false },
  );
  showWindow();
}

/** Opens what was asked for; what cannot be opened leaves the welcome screen, which says why when it is tried there. */
async function openAsked({ workspace, sample }: LaunchOptions): Promise<void> {
  if (sample) await qunce.client.workspaces.openSample();
  else if (workspace)
    await qunce.client.workspaces.open({ path: workspace }).catch((error) => console.error(error.message));
}

function showWindow(): void {
  if (window && !window.isDestroyed()) {
    focusWindow(window);
    return;
  }
  window = openMainWindow();
  window.on("closed", () => {
    window = undefined;
    closePasteWindow();
  });
}
