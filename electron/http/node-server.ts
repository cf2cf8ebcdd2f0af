import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { QunceError } from "@shared/api/errors";
import { errorResponse } from "./api-error";
import { isForUs } from "./host-check";
import { isRequestable, toRequest } from "./node-request";
import { writeResponse } from "./node-response";
import { withSecurityHeaders } from "./security-headers";

/** How long a caller may take, in milliseconds, and how many there may be: one person's browser is far below. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 100,
};

export type ServerLimits = typeof LIMITS;

/** A server on this machine only. */
export type LoopbackServer = { readonly port: number; readonly close: () => Promise<void> };

type Handler = (request: Request) => Promise<Response>;

/** Listens on 127.0.0.1, at `port` or any free one; the handler is made once the port is known, because names and cookies depend on it. */
export async function listenOnLoopback(
  port: number,
  makeHandler: (port: number) => Handler,
  limits: Partial<ServerLimits> = {},
): Promise<LoopbackServer> {
  const { maxConnections, ...options } = { ...LIMITS, ...limits };
  // We look at the Host header ourselves, HTTP/1.0 included, and answer 421.
  const server = createServer({ ...options, requireHostHeader: false });
  server.maxConnections = maxConnections;
  const actual = await listen(server, port);
  const handler = makeHandler(actual);
  server.on("request", (message, response) => void answer(message, response, actual, handler));
  return { port: actual, close: () => close(server) };
}

async function answer(message: IncomingMessage, response: ServerResponse, port: number, handler: Handler) {
  try {
    await writeResponse(withSecurityHeaders(await responseTo(message, response, port, handler)), response, message);
  } catch {
    // The caller hung up, or its body broke off: there is nobody left to answer.
    response.destroy();
  }
}

async function responseTo(message: IncomingMessage, response: ServerResponse, port: number, handler: Handler) {
  if (!isForUs(message, port)) return new Response(null, { status: 421 });
  if (!isRequestable(message)) return errorResponse("FORBIDDEN");
  return handler(toRequest(message, response));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new QunceError("PORT_TAKEN", { port }) : error);
    });
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
