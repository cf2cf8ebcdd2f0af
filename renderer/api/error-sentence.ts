import { ORPCError } from "@orpc/client";
import { errorSentences } from "@shared/api/error-sentences";
import { type ErrorCode, type ErrorParams, sentenceOf } from "@shared/api/errors";

/** The stable code of a failed operation, or undefined when it is no error of ours (the app did not answer). */
export function errorCodeOf(error: unknown): ErrorCode | undefined {
  if (!(error instanceof ORPCError)) return undefined;
  return Object.hasOwn(errorSentences, error.code) ? (error.code as ErrorCode) : undefined;
}

/** What a failed operation filled its sentence with. */
export function errorParamsOf(error: unknown): ErrorParams {
  const data: unknown = error instanceof ORPCError ? error.data : undefined;
  if (typeof data !== "object" || data === null || !("params" in data)) return {};
  const { params } = data;
  return typeof params === "object" && params !== null ? (params as ErrorParams) : {};
}

/** A sentence a person can act on for any failure. */
export function errorSentence(error: unknown, language: string): string {
  const english = language.startsWith("en");
  const code = errorCodeOf(error);
  if (code) return sentenceOf(code, errorParamsOf(error), english ? "en" : "zh-CN");
  if (error instanceof ORPCError && error.status === 400) {
    return sentenceOf("INVALID_INPUT", { reason: error.message }, english ? "en" : "zh-CN");
  }
  if (error instanceof ORPCError) return sentenceOf("INTERNAL", { ref: error.code }, english ? "en" : "zh-CN");
  return english
    ? "The app behind this page is not answering. What you typed is kept; it will be saved when it answers again."
    : "后台暂时没有回应。你写的内容还在，连上后会自动保存。";
}
