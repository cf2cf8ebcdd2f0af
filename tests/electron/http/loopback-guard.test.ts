import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { rawRequest, sendRaw } from "../../support/raw-http";
import { guardedServer } from "../../support/server";

/** Stands for the app: whatever reaches it got past the guards. */
const app = async (request: Request) => new Response(`reached ${new URL(request.url).pathname}`);

const JSON_TYPE = "Content-Type: application/json";

/** A call as our own page makes it, before anything is taken from it. */
function ownCall(server: { port: number; origin: string; cookie: string }) {
  return [
    `Host: 127.0.0.1:${server.port}`,
    `Origin: ${server.origin}`,
    "Sec-Fetch-Site: same-origin",
    "X-Qunce: 1",
    JSON_TYPE,
    `Cookie: ${server.cookie}`,
    "Content-Length: 2",
  ];
}

const without = (headers: string[], name: string) => headers.filter((header) => !header.startsWith(`${name}:`));
const withOther = (headers: string[], header: string) => [...without(headers, header.split(":")[0] ?? ""), header];

describe("the name a request is meant for", () => {
  it("is refused with 421 before anything else is looked at, unless it is one of ours with our port", async () => {
    const server = await guardedServer(app);
    const { port } = server;
    const hosts = [
      "evil.example",
      `evil.example:${port}`,
      `localhost.evil:${port}`,
      `localhost.:${port}`,
      "127.0.0.1",
      `127.0.0.1:${port + 1}`,
      `0.0.0.0:${port}`,
      `127.0.0.1:${port}@evil`,
      `127.1:${port}`,
      "",
    ];
    const answers = await Promise.all(
      hosts.map((host) =>
        sendRaw(port, rawRequest("POST /api/drafts/list HTTP/1.1", withOther(ownCall(server), `Host: ${host}`), "{}")),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(hosts.map(() => 421));
  });

  it("is refused when it is missing, given twice, or the request line names a whole address", async () => {
    const server = await guardedServer(app);
    const { port } = server;
    const host = `Host: 127.0.0.1:${port}`;
    const answers = [
      await sendRaw(port, rawRequest("GET / HTTP/1.0", [])),
      await sendRaw(port, rawRequest("GET / HTTP/1.1", [])),
      await sendRaw(port, rawRequest("GET / HTTP/1.1", [host, "Host: evil.example"])),
      await sendRaw(port, rawRequest("GET / HTTP/1.1", [host, host])),
      await sendRaw(port, rawRequest("GET http://evil.example/ HTTP/1.1", [host])),
      await sendRaw(port, rawRequest("OPTIONS * HTTP/1.1", [host])),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([421, 421, 421, 421, 421, 421]);
  });

  it("may be localhost or the IPv6 loopback", async () => {
    const { port } = await guardedServer(app);
    const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => `Host: ${name}:${port}`);
    const answers = await Promise.all(hosts.map((host) => sendRaw(port, rawRequest("GET / HTTP/1.1", [host]))));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  });

  it("is not reachable at this machine's other addresses", async () => {
    const { port } = await guardedServer(app);
    const lan = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const addresses = lan.filter((address) => !address.internal && address.family === "IPv4").map((a) => a.address);
    const tries = addresses.map((host) => sendRaw(port, rawRequest("GET / HTTP/1.1", [`Host: ${host}`]), { host }));
    const results = await Promise.allSettled(tries);
    expect(results.filter((result) => result.status === "fulfilled")).toEqual([]);
  });
});

describe("a call of an operation", () => {
  it("passes when it comes from our own page, with its session", async () => {
    const server = await guardedServer(app);
    const answer = await sendRaw(server.port, rawRequest("POST /api/drafts/list HTTP/1.1", ownCall(server), "{}"));
    expect([answer.status, answer.body]).toEqual([200, "reached /api/drafts/list"]);
  });

  it("passes with Origin alone, or with the browser's word alone", async () => {
    const server = await guardedServer(app);
    const call = (headers: string[]) => sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", headers, "{}"));
    const answers = [
      await call(without(ownCall(server), "Sec-Fetch-Site")),
      await call(without(ownCall(server), "Origin")),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  });

  it.each([
    ["another port's page", "Origin: http://127.0.0.1:1"],
    ["another scheme", "Origin: https://127.0.0.1:PORT"],
    ["another name for us", "Origin: http://localhost:PORT"],
    ["a sandboxed frame", "Origin: null"],
    ["another site", "Origin: https://evil.example"],
    ["a page of another port, by the browser's word", "Sec-Fetch-Site: same-site"],
    ["another site, by the browser's word", "Sec-Fetch-Site: cross-site"],
    ["the address bar", "Sec-Fetch-Site: none"],
    ["a form that can only send plain text", "Content-Type: text/plain"],
    ["a form that is url-encoded", "Content-Type: application/x-www-form-urlencoded"],
    ["a script without our header", "X-Qunce: 0"],
  ])("is refused when it comes from %s", async (_, header) => {
    const server = await guardedServer(app);
    const headers = withOther(ownCall(server), header.replace("PORT", String(server.port)));
    const answer = await sendRaw(server.port, rawRequest("POST /api/drafts/trash HTTP/1.1", headers, "{}"));
    expect([answer.status, JSON.parse(answer.body).json.code]).toEqual([403, "FORBIDDEN"]);
  });

  it("is refused when nothing says where it comes from, cookie or not", async () => {
    const server = await guardedServer(app);
    const headers = without(without(ownCall(server), "Origin"), "Sec-Fetch-Site");
    const answer = await sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", headers, "{}"));
    expect(answer.status).toBe(403);
  });

  it.each([
    ["no cookie", "Cookie: theme=dark"],
    ["a made-up session", "Cookie: qunce_PORT=AAAA"],
    ["an empty session", "Cookie: qunce_PORT="],
    ["the session under another port's name", "Cookie: qunce_1=SESSION"],
  ])("is answered with 401 and a sentence when it has %s", async (_, header) => {
    const server = await guardedServer(app);
    const session = server.cookie.split("=")[1] ?? "";
    const cookie = header.replace("PORT", String(server.port)).replace("SESSION", session);
    const headers = withOther(ownCall(server), cookie);
    const answer = await sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", headers, "{}"));
    expect([answer.status, JSON.parse(answer.body).json]).toEqual([
      401,
      {
        defined: true,
        code: "UNAUTHORIZED",
        status: 401,
        message: "这个页面的通行证已失效，请从启动窗口里的链接重新打开。",
        data: { params: {} },
      },
    ]);
  });

  it("is not let in by the session of another instance on this machine", async () => {
    const [one, two] = [await guardedServer(app), await guardedServer(app)];
    const headers = withOther(
      ownCall(two),
      `Cookie: ${one.cookie}; ${one.cookie.replace(String(one.port), String(two.port))}`,
    );
    expect((await sendRaw(two.port, rawRequest("POST /api/x HTTP/1.1", headers, "{}"))).status).toBe(401);
  });

  it("is never allowed to other sites: OPTIONS is refused and no answer carries a CORS header", async () => {
    const server = await guardedServer(app);
    const asking = [...ownCall(server), "Access-Control-Request-Method: POST"];
    const answers = [
      await sendRaw(server.port, rawRequest("OPTIONS /api/drafts/list HTTP/1.1", asking, "{}")),
      await sendRaw(server.port, rawRequest("POST /api/drafts/list HTTP/1.1", ownCall(server), "{}")),
    ];
    expect(answers.map(({ status, head }) => [status, head.includes("access-control-")])).toEqual([
      [403, false],
      [200, false],
    ]);
  });

  it("may come from the dev server's page when that is named, and from no other", async () => {
    const server = await guardedServer(app, { pageOrigin: "http://localhost:5173" });
    const call = (origin: string) =>
      sendRaw(server.port, rawRequest("POST /api/x HTTP/1.1", withOther(ownCall(server), `Origin: ${origin}`), "{}"));
    expect([(await call("http://localhost:5173")).status, (await call("http://localhost:5174")).status]).toEqual([
      200, 403,
    ]);
  });
});

describe("a picture", () => {
  const get = (headers: string[]) => rawRequest("GET /media/some-id HTTP/1.1", headers);

  it("goes to our own page and to the address bar, with the session", async () => {
    const server = await guardedServer(app);
    const base = [`Host: 127.0.0.1:${server.port}`, `Cookie: ${server.cookie}`];
    const sites = ["same-origin", "none", "same-site", "cross-site"];
    const answers = await Promise.all(
      sites.map((site) => sendRaw(server.port, get([...base, `Sec-Fetch-Site: ${site}`]))),
    );
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 403, 403]);
  });

  it("goes to nobody without the session, or without a word on where the request comes from", async () => {
    const server = await guardedServer(app);
    const host = `Host: 127.0.0.1:${server.port}`;
    const answers = [
      await sendRaw(server.port, get([host, "Sec-Fetch-Site: same-origin"])),
      await sendRaw(server.port, get([host, `Cookie: ${server.cookie}`])),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([401, 403]);
  });
});

describe("the page itself", () => {
  it("needs no session: it holds nothing, and gets its pass only after it is there", async () => {
    const { port } = await guardedServer(app);
    const answer = await sendRaw(port, rawRequest("GET /drafts HTTP/1.1", [`Host: 127.0.0.1:${port}`]));
    expect([answer.status, answer.body]).toEqual([200, "reached /drafts"]);
  });

  it("cannot be mistaken for a path on another host", async () => {
    const { port } = await guardedServer(app);
    const answer = await sendRaw(port, rawRequest("GET //evil.example/api/x HTTP/1.1", [`Host: 127.0.0.1:${port}`]));
    expect(answer.body).toBe("reached //evil.example/api/x");
  });
});
