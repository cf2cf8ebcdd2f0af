import { SECURITY_HEADERS } from "@electron/http/security-headers";
import { describe, expect, it } from "vitest";
import { freshApp } from "../../support/app";
import { operationPaths } from "../../support/operation-paths";
import { guardedServer } from "../../support/server";

describe("every operation of the contract", () => {
  it("is behind the guards: origin, header, type and session, each of them missing once", async () => {
    const app = await freshApp();
    const server = await guardedServer(app.handler);
    const own = {
      origin: server.origin,
      "x-qunce": "1",
      "content-type": "application/json",
      cookie: server.cookie,
    };
    const statusWithout = async (path: string, ...names: string[]) => {
      const headers = Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name)));
      const response = await fetch(`${server.origin}/api/${path}`, { method: "POST", body: "{}", headers });
      return response.status;
    };
    for (const path of operationPaths) {
      const statuses = [
        await statusWithout(path, "origin"),
        await statusWithout(path, "x-qunce"),
        await statusWithout(path, "content-type"),
        await statusWithout(path, "cookie"),
        (await fetch(`${server.origin}/api/${path}`, { headers: own })).status,
      ];
      expect([path, ...statuses]).toEqual([path, 403, 403, 403, 401, 404]);
    }
  });

  it("has a function, and answers a call without input with success or a sentence, never with a failure of its own", async () => {
    const app = await freshApp();
    const odd: unknown[] = [];
    // Making and closing workspaces would pull the rug from under the rest.
    const others = operationPaths.filter((path) => !/^workspaces\/(create|openSample|close)$/.test(path));
    for (const path of others) {
      const request = new Request(`http://qunce.invalid/api/${path}`, { method: "POST", body: "{}" });
      const response = await app.handler(request);
      const text = await response.text();
      const isSentence = response.status === 200 || (JSON.parse(text) as { json: { defined: boolean } }).json.defined;
      const guards = Object.entries(SECURITY_HEADERS).every(([name, value]) => response.headers.get(name) === value);
      const isKept = response.headers.get("cache-control") !== "no-store";
      if (response.status >= 500 || !isSentence || !guards || isKept) odd.push([path, response.status, text]);
    }
    expect([odd, others.length > 80]).toEqual([[], true]);
  });
});
