import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll } from "vitest";

const root = resolve(import.meta.dirname, "../..");

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Bundles a program of this folder so that plain Node can run it in a process of its own; answers with its path. */
export async function bundleChild(name: string): Promise<string> {
  // Inside node_modules, because that is where Node looks for the native driver from.
  const folder = mkdtempSync(join(root, "node_modules", ".torture-"));
  folders.push(folder);
  await build({
    configFile: false,
    logLevel: "error",
    root,
    resolve: { alias: { "@shared": join(root, "shared"), "@electron": join(root, "electron") } },
    ssr: { noExternal: true, external: ["better-sqlite3"] },
    build: {
      ssr: join(root, "tests/torture", `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { external: ["better-sqlite3"], output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
}
