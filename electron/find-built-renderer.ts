import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The built screen's folder: `out/renderer` beside or above the code that runs, wherever the bundler put it; undefined before the first build. */
export function findBuiltRenderer(from = import.meta.dirname): string | undefined {
  const folder = join(from, "out", "renderer");
  if (existsSync(join(folder, "index.html"))) return folder;
  const parent = dirname(from);
  return parent === from ? undefined : findBuiltRenderer(parent);
}
