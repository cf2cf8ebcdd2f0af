import { randomBytes } from "node:crypto";
import { QunceError } from "@shared/api/errors";
import { type App, createApp, machinePorts, type Ports } from "./create-app";
import { findBuiltRenderer } from "./find-built-renderer";
import { createLaunchPass } from "./http/launch-pass";
import { guardLoopback } from "./http/loopback-guard";
import { listenOnLoopback } from "./http/node-server";
import { announceInstance, findLaunchUrl, launchUrl } from "./http/running-instance";

/** How browser mode is asked to start. */
export type ServerOptions = {
  /** Workspace to open; the one that was open last when absent. */
  readonly workspace?: string | undefined;
  /** Opens the sample shop as a new file: at `workspace`, or in the default folder. */
  readonly sample?: boolean | undefined;
  /** Port to listen on; 0 or absent for any free one. */
  readonly port?: number | undefined;
  /** Origin of the dev server, when the page comes from there and hands `/api`, `/media` and `/session` on to us. */
  readonly pageOrigin?: string | undefined;
};

/** A server that runs here, or the address of the one that has the workspace open already. */
export type StartedServer =
  | {
      readonly kind: "running";
      readonly origin: string;
      readonly port: number;
      /** Address that opens the app once; ask again for another browser. */
      readonly launchUrl: () => string;
      readonly app: App;
      /** When the last request came, for whoever ends an idle server. */
      readonly lastRequestAt: () => number;
      readonly close: () => Promise<void>;
    }
  | { readonly kind: "elsewhere"; readonly launchUrl: string };

/** Starts browser mode on 127.0.0.1. Throws what opening the workspace throws, and PORT_TAKEN. */
export async function startServer(options: ServerOptions = {}, given: Partial<Ports> = {}): Promise<StartedServer> {
  const isDevelopment = options.pageOrigin !== undefined;
  const ports: Ports = {
    ...machinePorts(),
    rendererFolder: findBuiltRenderer(),
    checkOutputs: isDevelopment,
    ...given,
  };
  const app = createApp(ports);
  try {
    const elsewhere = await openWorkspace(app, options, ports.dataFolder);
    return elsewhere ? { kind: "elsewhere", launchUrl: elsewhere } : await listen(app, ports, options);
  } catch (error) {
    await app.close();
    throw error;
  }
}

/**
 * Opens what was asked for, else what was open last; answers with an address when another server has it open already.
 * What was open last and cannot be opened ends at the welcome screen, not in a program that does not start.
 */
async function openWorkspace(
  { workspaces }: App,
  { workspace, sample }: ServerOptions,
  dataFolder: string | undefined,
): Promise<string | undefined> {
  const path = workspace ?? workspaces.lastOpen;
  try {
    if (sample) await workspaces.openSample(workspace);
    else if (path !== null) workspaces.open(path);
  } catch (error) {
    const elsewhere = await findElsewhere(error, dataFolder);
    if (elsewhere) return elsewhere;
    if (!(error instanceof QunceError) || sample || workspace !== undefined) throw error;
    console.error(error.message);
  }
  return undefined;
}

async function listen(app: App, ports: Ports, { port = 0, pageOrigin }: ServerOptions): Promise<StartedServer> {
  const pass = createLaunchPass();
  const nonce = randomBytes(32).toString("base64url");
  let lastRequestAt = ports.now();
  const server = await listenOnLoopback(port, (actual) => {
    const guarded = guardLoopback({ port: actual, pass, nonce, pageOrigin }, app.handler);
    return (request) => {
      lastRequestAt = ports.now();
      return guarded(request);
    };
  });
  const withdraw =
    ports.dataFolder === undefined ? () => {} : announceInstance(ports.dataFolder, { port: server.port, nonce });
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    kind: "running",
    origin,
    port: server.port,
    app,
    launchUrl: () => launchUrl(pageOrigin ?? origin, pass.issueToken()),
    lastRequestAt: () => lastRequestAt,
    async close() {
      withdraw();
      await server.close();
      await app.close();
    },
  };
}

/** A workspace that another process holds: if that one serves a browser too, its address is what the person wants. */
async function findElsewhere(error: unknown, dataFolder: string | undefined): Promise<string | undefined> {
  if (!(error instanceof QunceError) || error.code !== "LOCKED" || dataFolder === undefined) return undefined;
  return findLaunchUrl(dataFolder, Number(error.params.pid));
}
