import { API_PREFIX } from "./api";
import { errorResponse } from "./api-error";
import { BODY_LIMIT_MB } from "./body-limit";
import type { LaunchPass } from "./launch-pass";
import { MEDIA_PREFIX } from "./media-files";
import { readSessionCookie } from "./session-cookie";
import { type SessionDesk, serveSession } from "./session-desk";

type Handler = (request: Request) => Promise<Response>;

/** What the guard needs to know; `pageOrigin` is the dev server's, when the page comes from there. */
export type GuardOptions = SessionDesk & {
  readonly port: number;
  readonly pass: LaunchPass;
  readonly pageOrigin?: string | undefined;
};

/**
 * Lets only our own page through to the handler (QUALITY 1.3). The page's own files hold no secret and need no pass;
 * data does: the request must come from our origin, carry our header (which no other site can send without asking),
 * and the session cookie. There are no CORS headers, and nobody who asks for them gets an answer.
 */
export function guardLoopback(options: GuardOptions, handler: Handler): Handler {
  return async (request) => {
    if (request.method === "OPTIONS") return errorResponse("FORBIDDEN");
    if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT_MB * 1024 * 1024) {
      return errorResponse("BODY_TOO_LARGE", { limit: BODY_LIMIT_MB });
    }
    const { pathname } = new URL(request.url);
    const isApi = pathname === API_PREFIX || pathname.startsWith(`${API_PREFIX}/`);
    if (pathname === "/session" || pathname.startsWith("/session/")) {
      return serveSession(request, options, isOwnCall(request, options));
    }
    if (isApi && !(isOwnCall(request, options) && hasDataType(request))) return errorResponse("FORBIDDEN");
    if (pathname.startsWith(MEDIA_PREFIX) && !isOwnPicture(request, options)) return errorResponse("FORBIDDEN");
    if ((isApi || pathname.startsWith(MEDIA_PREFIX)) && !hasSession(request, options)) {
      return errorResponse("UNAUTHORIZED");
    }
    return handler(request);
  };
}

/** A call by our page's script: a form or an image of another site cannot set a header of its own. */
function isOwnCall(request: Request, options: GuardOptions): boolean {
  return request.headers.get("x-qunce") === "1" && isOwnOrigin(request, options);
}

/** Our origin in Origin; without that header, the browser's word that the page is of the same origin. */
function isOwnOrigin(request: Request, options: GuardOptions): boolean {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return site === "same-origin";
  return origin === new URL(request.url).origin || origin === options.pageOrigin;
}

/** An image tag sends no Origin and no header of ours; the browser says where the page is from. `none`: typed by the person. */
function isOwnPicture(request: Request, options: GuardOptions): boolean {
  return request.headers.get("sec-fetch-site") === "none" || isOwnOrigin(request, options);
}

function hasDataType(request: Request): boolean {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" || type === "multipart/form-data";
}

function hasSession(request: Request, { port, pass }: GuardOptions): boolean {
  const session = readSessionCookie(request.headers.get("cookie"), port);
  return session !== undefined && pass.isSession(session);
}
