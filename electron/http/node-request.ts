import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** Methods that fetch's Request refuses to be made with; nobody of ours sends them. */
const NO_REQUEST = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Whether a message's method can be put into a web-standard Request at all. */
export function isRequestable(message: IncomingMessage): boolean {
  return !NO_REQUEST.has((message.method ?? "GET").toUpperCase());
}

/** The web-standard request of a node message whose Host has been checked; it is aborted when the caller hangs up. */
export function toRequest(message: IncomingMessage, response: ServerResponse): Request {
  const method = message.method ?? "GET";
  const abort = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const hasBody = method !== "GET" && method !== "HEAD";
  // `duplex` is what fetch asks of a streamed body; the DOM's types do not know it yet.
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers: headersOf(message),
    signal: abort.signal,
    body: hasBody ? (Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>) : null,
    duplex: "half",
  };
  // Put together, not resolved: `//evil/x` is a path here, and must not become a host.
  return new Request(`http://${message.headers.host}${message.url}`, init);
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? "", message.rawHeaders[index + 1] ?? "");
  }
  return headers;
}
