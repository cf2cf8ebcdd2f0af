import { protocol } from "electron";
import { APP_ORIGIN } from "./url-guard";

const SCHEME = "app";

/** Declares `app://` a secure, standard scheme with fetch; must run before the app is ready. Never `bypassCSP`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ]);
}

/** Serves `app://qunce/…` with the app's one handler; any other host under the scheme is refused. */
export function mountAppScheme(handler: (request: Request) => Promise<Response>): void {
  protocol.handle(SCHEME, mountedHandler(handler));
}

/** The handler behind the scheme's own check of the host. */
export function mountedHandler(handler: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return new Response(null, { status: 421 });
    return handler(request);
  };
}
