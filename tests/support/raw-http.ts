import { connect } from "node:net";

/** What came back, as far as tests look at it. */
export type RawAnswer = { readonly status: number; readonly head: string; readonly body: string };

/** Sends exactly these bytes to a port and reads until the server hangs up: no client library puts anything right. */
export function sendRaw(port: number, text: string, { host = "127.0.0.1" } = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host }, () => socket.write(text));
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that refuses a body it was still being sent may reset the connection after its answer.
    socket.on("error", (error) => (chunks.length > 0 ? finish() : reject(error)));
    socket.on("close", finish);
    function finish() {
      const all = Buffer.concat(chunks);
      const end = all.indexOf("\r\n\r\n");
      const head = all
        .subarray(0, end < 0 ? all.length : end)
        .toString("latin1")
        .toLowerCase();
      const rest = end < 0 ? Buffer.alloc(0) : all.subarray(end + 4);
      const body = head.includes("transfer-encoding: chunked") ? joinChunks(rest) : rest;
      resolve({ status: Number(head.split(" ")[1]), head, body: body.toString("utf8") });
    }
  });
}

function joinChunks(bytes: Buffer): Buffer {
  const end = bytes.indexOf("\r\n");
  const length = end < 0 ? 0 : Number.parseInt(bytes.subarray(0, end).toString("latin1"), 16);
  if (!length) return Buffer.alloc(0);
  const start = end + 2;
  return Buffer.concat([bytes.subarray(start, start + length), joinChunks(bytes.subarray(start + length + 2))]);
}

/** A request in HTTP's own words; the connection is closed after it. */
export function rawRequest(line: string, headers: readonly string[], body = ""): string {
  return [line, ...headers, "Connection: close", "", body].join("\r\n");
}
