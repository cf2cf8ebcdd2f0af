import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { ContractRouterClient } from "@orpc/contract";
import type { Contract } from "@shared/api/contract";
import { API_PREFIX } from "./api";

/** The contract as functions, typed end to end. */
export type Client = ContractRouterClient<Contract>;

/** A client that calls the handler in this process, through the whole protocol: what the command line and tests use. */
export function createClient(handler: (request: Request) => Promise<Response>): Client {
  const link = new RPCLink({ url: `http://qunce.invalid${API_PREFIX}`, fetch: (request) => handler(request) });
  return createORPCClient(link);
}
