import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { ContractRouterClient } from "@orpc/contract";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { Contract } from "@shared/api/contract";
import { noteConnection } from "./connection";

/** Proof that a request comes from our own script: a foreign page cannot set it without being asked. */
export const OWN_HEADER = { "x-qunce": "1" } as const;

const link = new RPCLink({
  url: () => `${location.origin}/api`,
  headers: OWN_HEADER,
  fetch: watchedFetch,
});

/** Every operation of the contract as a typed function. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same operations as TanStack Query options: `useQuery(api.groups.list.queryOptions())`. */
export const api = createTanstackQueryUtils(client);

async function watchedFetch(request: Request, init: RequestInit): Promise<Response> {
  try {
    const response = document.hidden ? await fetchWhileLeaving(request, init) : await fetch(request, init);
    noteConnection(response.status === 401 ? "expired" : "ok");
    return response;
  } catch (error) {
    if (!isAbort(error)) noteConnection("lost");
    throw error;
  }
}

/** A page that is being closed may still deliver its last autosave, if that is small (64 KB); a larger one goes the usual way. */
async function fetchWhileLeaving(request: Request, init: RequestInit): Promise<Response> {
  const spare = request.clone();
  try {
    return await fetch(request, { ...init, keepalive: true });
  } catch {
    return await fetch(spare, init);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
