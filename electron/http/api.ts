import { ValidationError } from "@orpc/contract";
import { type Context, ORPCError, type Router } from "@orpc/server";
import { RPCHandler } from "@orpc/server/fetch";
import type { Contract } from "@shared/api/contract";
import { QunceError } from "@shared/api/errors";
import { apiError, errorResponse, findApiError } from "./api-error";
import { inputProblem } from "./input-problem";
import { isNestedDeeper } from "./nesting";

/** Where operations live: `/api/drafts/list`. */
export const API_PREFIX = "/api";

/** Deeper than any document an editor makes: forty lists within lists are about 160. */
const DEEPEST_INPUT = 200;

/** Told of every unexpected error; answers with the reference that the person sees. */
export type ReportUnexpected = (error: unknown) => string;

/**
 * Serves the contract's operations over oRPC's protocol. Every failure leaves here as a typed error of the catalogue:
 * ours as it is, refused input as INVALID_INPUT, and the unexpected as INTERNAL with a reference, its details only in the log.
 */
export function serveApi<C extends Context>(
  router: Router<Contract, C>,
  context: C,
  report: ReportUnexpected,
): (request: Request) => Promise<Response> {
  const handler = new RPCHandler<C>(router, {
    // Inside, around the operation: what it threw, told apart from input that did not fit its schema.
    clientInterceptors: [
      async ({ next, input }) => {
        if (isNestedDeeper(input, DEEPEST_INPUT)) throw apiError("INVALID_INPUT", { reason: "malformed" });
        return next().catch((error: unknown) => Promise.reject(operationError(error, report)));
      },
    ],
    // Outside, around decoding too: what never became a call.
    interceptors: [
      ({ next }) => next().catch((error: unknown) => Promise.reject(findApiError(error) ?? undecodable(error))),
    ],
  });
  return async (request) => {
    // Every operation is a POST: a GET can be made by any page with an image tag.
    if (request.method !== "POST") return errorResponse("NO_SUCH_OPERATION", {}, { allow: "POST" });
    const result = await handler.handle(request, { prefix: API_PREFIX, context });
    return result.matched ? result.response : errorResponse("NO_SUCH_OPERATION");
  };
}

function operationError(error: unknown, report: ReportUnexpected): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.code === "BAD_REQUEST" && error.cause instanceof ValidationError) {
    return apiError("INVALID_INPUT", inputProblem(error.cause));
  }
  return findApiError(error) ?? apiError("INTERNAL", { ref: report(error) });
}

/** A body that could not be read into a call: cut off by its size, or not in the protocol's form. */
function undecodable(error: unknown): ORPCError<string, unknown> {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof QunceError) return apiError(cause.code, cause.params);
  return apiError("INVALID_INPUT", { reason: "malformed" });
}
