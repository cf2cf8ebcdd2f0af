import { readFile } from "node:fs/promises";
import { recordId } from "@shared/domain/record";

/** Where a picture's bytes lie and what they are; `tag` is their hash. */
export type MediaFile = { readonly path: string; readonly mime: string; readonly tag: string };

/** Where pictures live: `/media/<id>`. */
export const MEDIA_PREFIX = "/media/";

/** Serves pictures by id. A record's bytes never change, so a browser may keep them for good, but only this person's browser. */
export function serveMedia(findMedia: (id: string) => MediaFile | undefined): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405 });
    const id = recordId.safeParse(new URL(request.url).pathname.slice(MEDIA_PREFIX.length));
    const file = id.success ? findMedia(id.data) : undefined;
    if (!file) return new Response(null, { status: 404 });
    const headers = {
      "content-type": file.mime,
      etag: `"${file.tag}"`,
      "cache-control": "private, max-age=31536000, immutable",
    };
    if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
    const bytes = await readFile(file.path).catch(() => undefined);
    if (!bytes) return new Response(null, { status: 404 });
    return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), {
      headers: { ...headers, "content-length": String(bytes.length) },
    });
  };
}
