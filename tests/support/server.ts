import { createLaunchPass } from "@electron/http/launch-pass";
import { guardLoopback } from "@electron/http/loopback-guard";
import { type LoopbackServer, listenOnLoopback, type ServerLimits } from "@electron/http/node-server";
import { onTestFinished } from "vitest";

/** A guarded server of our own on a free port, closed when the test ends. */
export type GuardedServer = LoopbackServer & {
  readonly origin: string;
  readonly nonce: string;
  /** Cookie of a session that has been let in. */
  readonly cookie: string;
  readonly issueToken: () => string;
};

type Handler = (request: Request) => Promise<Response>;

/** Serves `handler` as browser mode does, and lets one session in. */
export async function guardedServer(
  handler: Handler,
  { limits, pageOrigin }: { limits?: Partial<ServerLimits>; pageOrigin?: string } = {},
): Promise<GuardedServer> {
  const pass = createLaunchPass();
  const nonce = "nonce-of-this-instance";
  const server = await listenOnLoopback(0, (port) => guardLoopback({ port, pass, nonce, pageOrigin }, handler), limits);
  onTestFinished(() => server.close());
  const session = pass.redeem(pass.issueToken());
  return {
    ...server,
    nonce,
    origin: `http://127.0.0.1:${server.port}`,
    cookie: `qunce_${server.port}=${session}`,
    issueToken: pass.issueToken,
  };
}
