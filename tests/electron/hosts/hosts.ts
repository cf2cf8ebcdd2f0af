import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "@electron/http/client";
import { mountAppScheme } from "@electron/shell/app-scheme";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import { vi } from "vitest";
import { freshApp } from "../../support/app";
import { guardedServer } from "../../support/server";

/** The app as one host serves it. */
export type Hosted = {
  readonly client: Client;
  /** Asks for a path as the app's own page does. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
};

/** A way to serve the one handler. */
export type Host = { readonly name: string; readonly serve: () => Promise<Hosted> };

type Handler = (request: Request) => Promise<Response>;

// Electron itself cannot run here: what it would call for a page's request is kept instead.
const scheme = vi.hoisted(() => ({ handler: undefined as Handler | undefined }));
vi.mock("electron", () => ({
  protocol: {
    handle: (_scheme: string, handler: Handler) => {
      scheme.handler = handler;
    },
  },
}));

/** Every host there is; a case that passes in one of them must pass in all. */
export const hosts: readonly Host[] = [
  {
    name: "in this process",
    serve: async () => {
      const { handler } = await appWithScreen();
      return hosted("http://qunce.invalid", handler);
    },
  },
  {
    name: "browser mode over loopback",
    serve: async () => {
      const { handler } = await appWithScreen();
      const { origin, cookie } = await guardedServer(handler);
      const own = { cookie, origin, "sec-fetch-site": "same-origin", "x-qunce": "1" };
      return hosted(origin, (request) => {
        for (const [name, value] of Object.entries(own)) request.headers.set(name, value);
        return fetch(request);
      });
    },
  },
  {
    name: "the desktop's own scheme",
    serve: async () => {
      const { handler } = await appWithScreen();
      mountAppScheme(handler);
      const mounted = scheme.handler;
      if (!mounted) throw new Error("nothing was mounted");
      return hosted("app://qunce", mounted);
    },
  },
];

function hosted(origin: string, send: Handler): Hosted {
  const client: Client = createORPCClient(new RPCLink({ url: `${origin}/api`, fetch: send }));
  return { client, get: (path, init) => send(new Request(`${origin}${path}`, init)) };
}

async function appWithScreen() {
  const app = await freshApp({ empty: true });
  const rendererFolder = join(app.folder, "renderer");
  mkdirSync(join(rendererFolder, "assets"), { recursive: true });
  writeFileSync(join(rendererFolder, "index.html"), "<!doctype html><title>群策</title>");
  writeFileSync(join(rendererFolder, "assets", "main.js"), "start();");
  return app;
}
