/** Name of the session cookie: cookies do not know ports, so two instances on one machine must not share a name. */
export function sessionCookieName(port: number): string {
  return `qunce_${port}`;
}

/** The header that hands a session to the browser: out of reach of scripts and of other sites. */
export function sessionCookie(port: number, session: string): string {
  return `${sessionCookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Reads the session out of a Cookie header; undefined when there is none. */
export function readSessionCookie(header: string | null, port: number): string | undefined {
  const name = `${sessionCookieName(port)}=`;
  const pair = (header ?? "").split(";").find((part) => part.trim().startsWith(name));
  return pair?.trim().slice(name.length);
}
