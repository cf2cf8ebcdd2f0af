import { describe, expect, it } from "vitest";
import { guardedServer } from "../../support/server";

const app = async () => new Response("reached");

type Server = Awaited<ReturnType<typeof guardedServer>>;

function postSession(server: Server, path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${server.origin}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
}

const ownPage = (server: Server) => ({ origin: server.origin, "x-qunce": "1" });

describe("a launch token", () => {
  it("is swapped once for a cookie that no script and no other site can use", async () => {
    const server = await guardedServer(app);
    const token = server.issueToken();
    const first = await postSession(server, "/session", { token }, ownPage(server));
    const again = await postSession(server, "/session", { token }, ownPage(server));
    expect([first.status, again.status, again.headers.get("set-cookie")]).toEqual([204, 401, null]);
    expect(first.headers.get("set-cookie")).toMatch(
      new RegExp(`^qunce_${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  it("lets its cookie in", async () => {
    const server = await guardedServer(app);
    const answer = await postSession(server, "/session", { token: server.issueToken() }, ownPage(server));
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const call = await postSession(server, "/api/drafts/list", {}, { ...ownPage(server), cookie });
    expect([call.status, await call.text()]).toEqual([200, "reached"]);
  });

  it("is not taken from another site's page, from a form, or when it was never issued", async () => {
    const server = await guardedServer(app);
    const token = server.issueToken();
    const statuses = [
      await postSession(server, "/session", { token }, { origin: "https://evil.example", "x-qunce": "1" }),
      await postSession(server, "/session", { token }, { origin: server.origin }),
      await postSession(server, "/session", { token }, { ...ownPage(server), "content-type": "text/plain" }),
      await postSession(server, "/session", { token: "made up" }, ownPage(server)),
      await postSession(server, "/session", { token: "A".repeat(5000) }, ownPage(server)),
      await postSession(server, "/session", { token: 1 }, ownPage(server)),
      await postSession(server, "/session/other", { token }, ownPage(server)),
    ].map((answer) => answer.status);
    expect(statuses).toEqual([403, 403, 401, 401, 401, 401, 403]);
    expect((await postSession(server, "/session", { token }, ownPage(server))).status).toBe(204);
  });

  it("is worth nothing at another instance", async () => {
    const [one, two] = [await guardedServer(app), await guardedServer(app)];
    const answer = await postSession(two, "/session", { token: one.issueToken() }, ownPage(two));
    expect(answer.status).toBe(401);
  });
});

describe("a second start on this machine", () => {
  it("gets a fresh token for the nonce of the running instance", async () => {
    const server = await guardedServer(app);
    const answer = await postSession(server, "/session/token", { nonce: server.nonce });
    const { token } = (await answer.json()) as { token: string };
    expect((await postSession(server, "/session", { token }, ownPage(server))).status).toBe(204);
  });

  it("gets none without the nonce, and a page gets none even with it", async () => {
    const server = await guardedServer(app);
    const statuses = [
      await postSession(server, "/session/token", { nonce: "guessed" }),
      await postSession(server, "/session/token", {}),
      await postSession(server, "/session/token", { nonce: server.nonce }, ownPage(server)),
      await postSession(server, "/session/token", { nonce: server.nonce }, { "sec-fetch-site": "same-origin" }),
    ].map((answer) => answer.status);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });
});
