import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/**
 * Writes a web-standard response to node's. A request whose body was not read to its end loses its connection:
 * node would otherwise read the rest, however long, only to throw it away.
 */
export async function writeResponse(from: Response, to: ServerResponse, message: IncomingMessage): Promise<void> {
  to.statusCode = from.status;
  for (const [name, value] of from.headers) if (name !== "set-cookie") to.setHeader(name, value);
  const cookies = from.headers.getSetCookie();
  if (cookies.length > 0) to.setHeader("set-cookie", cookies);
  if (!message.complete) {
    to.setHeader("connection", "close");
    to.once("finish", () => message.destroy());
  }
  if (!from.body || message.method === "HEAD") {
    to.end();
    return;
  }
  // Two names of one type: the DOM's and node's.
  await pipeline(Readable.fromWeb(from.body as NodeReadableStream<Uint8Array>), to);
}
