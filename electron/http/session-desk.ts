import { z } from "zod";
import { errorResponse } from "./api-error";
import { isSameSecret, type LaunchPass } from "./launch-pass";
import { sessionCookie } from "./session-cookie";

/** What handing out passes needs: `nonce` is known to whoever may read our running-instance file. */
export type SessionDesk = { readonly port: number; readonly pass: LaunchPass; readonly nonce: string };

const MOST_BYTES = 4096;
const launch = z.object({ token: z.string() });
const relay = z.object({ nonce: z.string() });

/**
 * `POST /session {token}`: our page swaps its one-time token for the session cookie (204), once.
 * `POST /session/token {nonce}`: a second start of the app on this machine gets a fresh token to open the running one with.
 * That is no call of a page, so anything a browser marks as its own is refused.
 */
export async function serveSession(request: Request, desk: SessionDesk, isOwnCall: boolean): Promise<Response> {
  if (request.method !== "POST") return errorResponse("FORBIDDEN");
  const { pathname } = new URL(request.url);
  if (pathname === "/session/token") {
    const isBrowser = request.headers.has("origin") || request.headers.has("sec-fetch-site");
    const body = isBrowser ? undefined : relay.safeParse(await readJson(request));
    if (!body?.success || !isSameSecret(body.data.nonce, desk.nonce)) return errorResponse("FORBIDDEN");
    return Response.json({ token: desk.pass.issueToken() });
  }
  if (pathname !== "/session" || !isOwnCall) return errorResponse("FORBIDDEN");
  const body = launch.safeParse(await readJson(request));
  const session = body.success ? desk.pass.redeem(body.data.token) : undefined;
  if (session === undefined) return errorResponse("UNAUTHORIZED");
  return new Response(null, { status: 204, headers: { "set-cookie": sessionCookie(desk.port, session) } });
}

async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return undefined;
  if (Number(request.headers.get("content-length") ?? Number.NaN) <= MOST_BYTES) {
    return request.json().catch(() => undefined);
  }
  return undefined;
}
