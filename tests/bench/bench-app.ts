import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "@electron/create-app";
import { browserPrinter } from "@electron/printer/browser-printer";
import { createIdMaker } from "@electron/services/new-id";

/** An app in a folder of its own, as people run it: contract checks of outputs off. */
export type BenchApp = App & { readonly folder: string; readonly remove: () => Promise<void> };

/** Makes an app with an empty workspace open. */
export async function benchApp(): Promise<BenchApp> {
  const folder = mkdtempSync(join(tmpdir(), "qunce-bench-"));
  const now = () => Date.now();
  const app = createApp({
    printer: browserPrinter,
    documentsFolder: folder,
    now,
    newId: createIdMaker(now),
    report: (reference, error) => console.error(reference, error),
  });
  await app.client.workspaces.create({ name: "bench" });
  const remove = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...app, folder, remove };
}
