import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { contentTypeOf } from "./content-types";
import { findInside } from "./find-inside";

const NOT_BUILT = "界面还没有构建，请先运行 npm run build。\nThe screen is not built yet: run npm run build.\n";

/**
 * Serves the built renderer: its files, and `index.html` for addresses of screens, which have no file's ending.
 * Names under `assets/` carry a hash of their content, so they are kept for good; the rest is asked for each time.
 */
export function serveStaticFiles(folder: string | undefined): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "", { allow: "GET, HEAD" });
    if (folder === undefined) return plain(503, NOT_BUILT);
    const { pathname } = new URL(request.url);
    const named = pathname === "/" ? join(folder, "index.html") : findInside(folder, pathname);
    if (named === undefined) return plain(404, "");
    const isScreen = extname(named) === "" || pathname === "/";
    const file = isScreen ? join(folder, "index.html") : named;
    const bytes = await readIfThere(file);
    if (bytes === undefined) return isScreen ? plain(503, NOT_BUILT) : plain(404, "");
    const isHashed = pathname.startsWith("/assets/");
    return new Response(request.method === "HEAD" ? null : bytes, {
      headers: {
        "content-type": contentTypeOf(file),
        "content-length": String(bytes.length),
        "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      },
    });
  };
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    // Missing, a folder, or not readable: to a browser all of these are “not there”.
    return undefined;
  }
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
