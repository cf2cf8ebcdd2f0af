import { join } from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";
import type { AppHost, ClipboardContent, HostOptions } from "./app-host";
import type { Home } from "./fresh-home";
import type { PageFaults } from "./page-faults";
import { PROJECT_ROOT } from "./project-paths";

const ORIGIN = "app://qunce";

/** Starts the real desktop app on a home of its own; `close` ends it. */
export async function openInElectron(
  home: Home,
  { workspace, timezoneId }: HostOptions,
  faults: PageFaults,
): Promise<AppHost & { readonly close: () => Promise<void> }> {
  const app = await _electron.launch({
    // Its own user data, or the second worker's app would only focus the first one's.
    args: [
      PROJECT_ROOT,
      `--user-data-dir=${join(home.folder, "electron")}`,
      ...(workspace ? ["--workspace", workspace] : []),
    ],
    env: home.env,
    locale: "zh-CN",
    timezoneId,
    acceptDownloads: true,
  });
  const page = await app.firstWindow();
  await faults.watch(app.context(), ORIGIN);
  // The window was on its way before anyone could listen: once more, from the first script on.
  await page.reload();
  return {
    kind: "electron",
    page,
    origin: ORIGIN,
    readClipboard: () => readSystemClipboard(app),
    close: () => app.close(),
  };
}

/** The page may not read the clipboard in the desktop window; the main process may. */
function readSystemClipboard(app: ElectronApplication): Promise<ClipboardContent> {
  return app.evaluate(async ({ clipboard }) => {
    const content: Record<string, string> = {};
    for (const item of await clipboard.read()) {
      for (const type of item.types) {
        const part = await item.getType(type);
        if (part instanceof Blob) content[type] = await part.text();
      }
    }
    return content;
  });
}
