import { fieldsInWords, listInWords, reasonInWords, reasonsInWords } from "./error-reasons";
import { errorSentences } from "./error-sentences";

export type ErrorCode = keyof typeof errorSentences;
export type ErrorParams = Readonly<Record<string, string | number>>;

/** HTTP status of each code; 400 unless named here. */
export const errorStatus: Partial<Record<ErrorCode, number>> = {
  NO_WORKSPACE: 409,
  NOT_FOUND: 404,
  REVISION_CONFLICT: 409,
  MESSAGE_SETTLED: 409,
  READ_ONLY: 423,
  LOCKED: 423,
  DISK_FULL: 507,
  SAVE_UNCERTAIN: 500,
  FILE_CHANGED: 409,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  BODY_TOO_LARGE: 413,
  EXPORT_TOO_LARGE: 413,
  EXPORT_CANCELLED: 409,
  NO_SUCH_OPERATION: 404,
  INTERNAL: 500,
};

/** The sentence of an error for people, in Chinese unless `language` is English. */
export function sentenceOf(code: ErrorCode, params: ErrorParams = {}, language: "zh-CN" | "en" = "zh-CN"): string {
  const words = language === "en" ? "en" : "zh";
  return errorSentences[code][words].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = String(params[name]);
    if (name === "reason") return reasonInWords(value, words);
    if (name === "reasons") return reasonsInWords(value, words);
    if (name === "missing") return fieldsInWords(value, words);
    return LISTS.has(name) ? listInWords(value, words) : value;
  });
}

/** Parameters that hold several names, joined as Chinese joins them. */
const LISTS: ReadonlySet<string> = new Set(["names", "known", "wanted"]);

/** A failure with a stable code and a sentence a person can act on; thrown by services and the store, turned into a response in one place. */
export class QunceError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(sentenceOf(code, params), options);
    this.name = "QunceError";
    this.code = code;
    this.params = params;
  }
}
