import { once } from "node:events";
import { connect } from "node:net";
import { withBodyLimit } from "@electron/http/body-limit";
import { describe, expect, it } from "vitest";
import { rawRequest, sendRaw } from "../../support/raw-http";
import { guardedServer } from "../../support/server";

const app = async (request: Request) => new Response(String((await request.text()).length));

function upload(server: { port: number; origin: string; cookie: string }, length: number) {
  return [
    `Host: 127.0.0.1:${server.port}`,
    `Origin: ${server.origin}`,
    "X-Qunce: 1",
    "Content-Type: application/json",
    `Cookie: ${server.cookie}`,
    `Content-Length: ${length}`,
  ];
}

describe("what a caller may take", () => {
  it("is no body of a gigabyte: it is refused at its first line, and the connection is closed", async () => {
    const server = await guardedServer(app);
    const answer = await sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", upload(server, 1e9), "{"));
    expect([answer.status, JSON.parse(answer.body).json.message]).toEqual([413, "发送的内容太大（上限 64 MB）。"]);
  });

  it("is no headers without end", async () => {
    const server = await guardedServer(app);
    const headers = [`Host: 127.0.0.1:${server.port}`, `X-Long: ${"a".repeat(20_000)}`];
    expect((await sendRaw(server.port, rawRequest("GET / HTTP/1.1", headers))).status).toBe(431);
  });

  it("is no connection that never finishes its headers (slowloris)", async () => {
    const limits = { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 20 };
    const server = await guardedServer(app, { limits });
    const answer = await sendRaw(server.port, "GET / HTTP/1.1\r\nX-Slow: ");
    expect(answer.status).toBe(408);
  });

  it("is no body that never comes", async () => {
    const limits = { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 20 };
    const server = await guardedServer(app, { limits });
    const request = ["POST /api/x HTTP/1.1", ...upload(server, 100), "", "{"].join("\r\n");
    expect((await sendRaw(server.port, request)).status).toBe(408);
  });

  it("is not more connections than one person's browser opens", async () => {
    const server = await guardedServer(app, { limits: { maxConnections: 3 } });
    const sockets = Array.from({ length: 3 }, () => connect({ port: server.port, host: "127.0.0.1" }));
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    const extra = connect({ port: server.port, host: "127.0.0.1" });
    // The system accepts, then the server drops it without reading: that shows as an end or a reset.
    await Promise.race([once(extra, "close"), once(extra, "error")]);
    for (const socket of sockets) socket.destroy();
    expect(extra.bytesRead).toBe(0);
  });

  it("is not harmed by a caller who hangs up in the middle of a body", async () => {
    const server = await guardedServer(app);
    const socket = connect({ port: server.port, host: "127.0.0.1" });
    socket.write(["POST /api/x HTTP/1.1", ...upload(server, 1000), "", "{"].join("\r\n"));
    await once(socket, "connect");
    socket.destroy();
    const answer = await sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", upload(server, 2), "{}"));
    expect([answer.status, answer.body]).toEqual([200, "2"]);
  });
});

describe("the limit of a body", () => {
  const request = (size: number) =>
    withBodyLimit(new Request("http://127.0.0.1/api/x", { method: "POST", body: new Uint8Array(size) }), 1);

  it("lets through what is exactly as large as allowed", async () => {
    expect((await request(1024 * 1024).arrayBuffer()).byteLength).toBe(1024 * 1024);
  });

  it("breaks off one byte later, whatever the headers said", async () => {
    await expect(request(1024 * 1024 + 1).arrayBuffer()).rejects.toMatchObject({
      code: "BODY_TOO_LARGE",
      params: { limit: 1 },
    });
  });
});
