import type { IncomingMessage } from "node:http";

/**
 * Whether a raw request is meant for this server: exactly one Host header, one of our own names with our own port,
 * and a request line that names a path. Anything else may be a page that had its name resolved to this machine
 * (DNS rebinding), and is answered 421 before anything of it is read.
 */
export function isForUs(message: IncomingMessage, port: number): boolean {
  const hosts = rawValues(message, "host");
  const [host] = hosts;
  return hosts.length === 1 && host !== undefined && ownHosts(port).includes(host) && isPath(message.url);
}

/** The names this server answers to. */
export function ownHosts(port: number): string[] {
  return ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`);
}

function isPath(url: string | undefined): boolean {
  return url?.startsWith("/") === true;
}

/** Node keeps only the first of two Host headers; the raw list has both. */
function rawValues(message: IncomingMessage, name: string): string[] {
  return message.rawHeaders.filter((_, index, all) => index % 2 === 1 && all[index - 1]?.toLowerCase() === name);
}
