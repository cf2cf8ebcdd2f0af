import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { "@shared": here("shared"), "@resources": here("resources") };

/** fflate's Node build declares a `require` of its own, which the CommonJS shim that electron-vite puts before every chunk redeclares. */
const mainAlias = { ...alias, fflate: "fflate/browser" };

/** Everything is bundled but the native driver and Electron itself: start-up reads few files. */
const external = ["electron", "better-sqlite3"];

export default defineConfig({
  main: {
    resolve: { alias: mainAlias },
    build: {
      outDir: "out/main",
      externalizeDeps: false,
      rollupOptions: {
        input: { main: here("electron/main.ts"), serve: here("electron/serve.ts"), cli: here("electron/cli.ts") },
        external,
        output: { format: "es" },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rollupOptions: { input: here("electron/preload.ts"), external: ["electron"], output: { format: "cjs" } },
    },
  },
  renderer: {
    root: here("renderer"),
    plugins: [react()],
    resolve: { alias: { ...alias, "@renderer": here("renderer") } },
    build: { minify: true, outDir: here("out/renderer"), rollupOptions: { input: here("renderer/index.html") } },
  },
});
