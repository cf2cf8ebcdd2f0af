import { homedir } from "node:os";
import type { PagePrinter } from "./exports/page-printer";
import { API_PREFIX, serveApi } from "./http/api";
import { withBodyLimit } from "./http/body-limit";
import { type Client, createClient } from "./http/client";
import { MEDIA_PREFIX, type MediaFile, serveMedia } from "./http/media-files";
import { withSecurityHeaders } from "./http/security-headers";
import { serveStaticFiles } from "./http/static-files";
import { browserPrinter } from "./printer/browser-printer";
import { operationsOf } from "./routes/operations";
import { routerOf } from "./routes/router";
import { findPicture } from "./services/find-picture";
import { JobDesk } from "./services/jobs/job-desk";
import { machineFolders } from "./services/machine-folders";
import { createIdMaker } from "./services/new-id";
import { type HostPorts, WorkspaceHost } from "./services/workspace-host";

/** Everything the app takes from outside; a test hands in its own. */
export type Ports = HostPorts & {
  /** Folder of the built screen; absent where the screen is served by somebody else or not needed. */
  readonly rendererFolder?: string | undefined;
  /** Whether what operations answer is checked against the contract: in tests and while developing. */
  readonly checkOutputs?: boolean | undefined;
  /** Told of every unexpected error with the reference the person is shown. */
  readonly report: (reference: string, error: unknown) => void;
  /** Makes PDF and pictures of pages. */
  readonly printer: PagePrinter;
};

/** The whole app behind the screen. */
export type App = {
  /** One web-standard function for every host: operations, pictures, the built screen. */
  readonly handler: (request: Request) => Promise<Response>;
  /** The operations as typed functions, through the same handler. */
  readonly client: Client;
  readonly workspaces: WorkspaceHost;
  /** Gives up the files that are being made, makes the backup due at quit and closes the workspace. */
  readonly close: () => Promise<void>;
};

/** Puts the app together; the only wiring there is. */
export function createApp(ports: Ports): App {
  const workspaces = new WorkspaceHost(ports);
  const report = (error: unknown) => {
    const reference = ports.newId().slice(-8);
    ports.report(reference, error);
    return reference;
  };
  const jobs = new JobDesk();
  const api = serveApi(
    routerOf(operationsOf(ports.checkOutputs ?? false)),
    { workspaces, printer: ports.printer, jobs },
    report,
  );
  const media = serveMedia((id) => findMedia(workspaces, id));
  const files = serveStaticFiles(ports.rendererFolder);

  const route = (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === API_PREFIX || pathname.startsWith(`${API_PREFIX}/`)) return api(withBodyLimit(request));
    return pathname.startsWith(MEDIA_PREFIX) ? media(request) : files(request);
  };
  const handler = async (request: Request) => {
    const response = await route(request).catch((error) => new Response(report(error), { status: 500 }));
    return withSecurityHeaders(response);
  };
  const close = async () => {
    const given = jobs.close();
    // Before anything is waited for: a quitting process gives no second turn.
    workspaces.quit();
    await given;
  };
  return { handler, client: createClient(handler), workspaces, close };
}

function findMedia(workspaces: WorkspaceHost, id: string): MediaFile | undefined {
  const store = workspaces.findStore();
  return store && findPicture(store, id);
}

/** The ports of this machine: its clock, its folders, unexpected errors on standard error. */
export function machinePorts(): Ports {
  const now = () => Date.now();
  return {
    ...machineFolders({ platform: process.platform, home: homedir(), env: process.env }),
    now,
    newId: createIdMaker(now),
    printer: browserPrinter,
    report: (reference, error) => console.error(`[${reference}]`, error),
  };
}
