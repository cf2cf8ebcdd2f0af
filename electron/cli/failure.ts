import { errorSentences } from "@shared/api/error-sentences";
import { type ErrorCode, QunceError, sentenceOf } from "@shared/api/errors";
import type { CliIo } from "./command";

/** Whether a failure is the person's own wish. */
export function isGivenUp(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === ("EXPORT_CANCELLED" satisfies ErrorCode);
}

/** The person's sentence of a failure; the contract's errors carry their code and parameters through the handler. */
export function failureSentence(error: unknown, io: Pick<CliIo, "language">): string {
  const language = io.language === "en" ? "en" : "zh-CN";
  if (error instanceof QunceError) return sentenceOf(error.code, error.params, language);
  if (error instanceof Error) {
    const { code, data } = error as { code?: unknown; data?: { params?: Record<string, string | number> } };
    if (typeof code === "string" && Object.hasOwn(errorSentences, code)) {
      return sentenceOf(code as ErrorCode, data?.params ?? {}, language);
    }
    return error.message;
  }
  return String(error);
}
