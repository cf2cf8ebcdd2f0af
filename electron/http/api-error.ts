import { ORPCError } from "@orpc/server";
import { type ErrorCode, type ErrorParams, errorStatus, QunceError, sentenceOf } from "@shared/api/errors";

/** A failure as the contract types it: code, status, sentence, and the params the sentence was made with. */
export function apiError(code: ErrorCode, params: ErrorParams = {}): ORPCError<ErrorCode, { params: ErrorParams }> {
  return new ORPCError(code, {
    defined: true,
    status: errorStatus[code] ?? 400,
    message: sentenceOf(code, params),
    data: { params },
  });
}

/** Whether an error is already one of the contract's own. */
export function isApiError(error: unknown): error is ORPCError<ErrorCode, { params: ErrorParams }> {
  return error instanceof ORPCError && error.defined;
}

/** The same failure as a response, for what is refused before any operation is reached; the client reads both alike. */
export function errorResponse(
  code: ErrorCode,
  params: ErrorParams = {},
  headers: Record<string, string> = {},
): Response {
  const error = apiError(code, params);
  return Response.json({ json: error.toJSON() }, { status: error.status, headers });
}

/** A failure of ours as a typed error; undefined for anything unexpected. */
export function findApiError(error: unknown): ReturnType<typeof apiError> | undefined {
  if (error instanceof QunceError) return apiError(error.code, error.params);
  return isApiError(error) ? error : undefined;
}
