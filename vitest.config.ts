import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const here = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  resolve: {
    alias: {
      "@shared": here("shared"),
      "@resources": here("resources"),
      "@renderer": here("renderer"),
      "@electron": here("electron"),
    },
  },
  test: {
    include: ["tests/{shared,electron,renderer}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/properties.setup.ts"],
    // Vitest empties style sheets; those that an export takes in as text must arrive whole.
    css: { include: [/\.css\?raw$/] },
    // Ends a test that hangs; how long anything takes is measured by the bench.
    testTimeout: 60_000,
    // One fewer by itself, which on a machine of two cores is half.
    maxWorkers: "100%",
  },
});
