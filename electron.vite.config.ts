import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { "@shared": here("shared"), "@resources": here("resources") };

/** fflate's Node build declares a `require` of its own, which the CommonJS shim that electron-vite puts before every chunk redeclares. */
const mainAlias = { ...alias, fflate: "fflate/browser" };

/**
 * What a module of `shared/` makes when it is read (schemas, tables of words) does nothing else, as its tsconfig sees to.
 * Said here as `PURE`, so that a screen which wants one function of a module does not get the schemas beside it as well.
 */
function pureShared(): Plugin {
  const isPlain = /^(Literal|Identifier|TemplateLiteral|ArrowFunctionExpression|FunctionExpression)$/;
  return {
    name: "pure-shared",
    enforce: "post",
    transform: {
      filter: { id: /\/shared\/[^?]*\.ts$/ },
      handler(code) {
        const made = this.parse(code).body.flatMap((node) => {
          const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
          return declared?.type === "VariableDeclaration" ? declared.declarations.map(({ init }) => init) : [];
        });
        let marked = code;
        for (const init of made.reverse()) {
          if (!init || isPlain.test(init.type)) continue;
          const { start, end } = init;
          marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
        }
        return { code: marked, map: null, moduleSideEffects: false };
      },
    },
  };
}

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
    plugins: [react(), pureShared()],
    resolve: { alias: { ...alias, "@renderer": here("renderer") } },
    build: { minify: true, outDir: here("out/renderer"), rollupOptions: { input: here("renderer/index.html") } },
  },
});
